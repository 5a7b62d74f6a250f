package io.jinlin.faults.proof;

import io.jinlin.faults.load.Client;
import io.jinlin.faults.load.Household;
import io.jinlin.faults.load.Note;
import io.jinlin.faults.load.Request;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** People of one company ask for what the other one has: to them it does not exist. Their own people get it, so the question is real. */
public final class Strangers {

    private static final int ABSENT = 404;

    private final Client client;

    public Strangers(Client client) {
        this.client = client;
    }

    public void check(List<Household> companies, List<Note> notes, Findings findings) {
        for (var note : notes) {
            for (var company : companies) {
                var own = company.alias().equals(note.company());
                looks(note, company.alias()).forEach(look -> ask(look, own, findings));
                if (!own) {
                    touches(note, company.alias()).forEach(touch -> ask(touch, false, findings));
                }
            }
        }
    }

    private void ask(Request request, boolean own, Findings findings) {
        var status = client.ask(request).status();
        if (own && status != 200) {
            findings.add(Findings.Kind.LOST, request.path() + " answers its own people " + status);
        } else if (!own && status != ABSENT) {
            findings.add(
                    Findings.Kind.LEAKED, request.path() + " answers people of " + request.company() + " " + status);
        }
    }

    private static Stream<Request> looks(Note note, String company) {
        return switch (note.kind()) {
            case ORDER, STEP -> Stream.of(Request.get(company, "receptionist", "/repairs/orders/" + note.subject()));
            case PAYMENT, REVERSAL -> Stream.of(Request.get(company, "cashier", "/billing/payments/" + note.subject()));
            case VISIT -> Stream.of(Request.get(company, "receptionist", "/servicedesk/visits/" + note.subject()));
        };
    }

    private static Stream<Request> touches(Note note, String company) {
        return switch (note.kind()) {
            case PAYMENT ->
                Stream.of(Request.post(
                        company,
                        "manager",
                        "/billing/payments/" + note.subject() + "/reversal",
                        Map.of("reason", "不是我们的")));
            case ORDER ->
                Stream.of(Request.post(
                                company,
                                "receptionist",
                                "/repairs/orders/" + note.subject() + "/withdraw",
                                Map.of("reason", "不是我们的"))
                        .with("If-Match", "\"1\""));
            default -> Stream.of();
        };
    }
}
