package io.jinlin.launcher.demo;

import static io.jinlin.launcher.demo.Expected.check;

import io.jinlin.launcher.demo.Company.MachineClient;
import io.jinlin.launcher.net.Rest;
import java.util.List;
import java.util.Map;

/** Those who look at the filed order from elsewhere: each sees what is theirs, the others nothing. */
final class Onlookers {

    private final Tokens tokens;
    private final Map<Company, MachineClient> machines;
    private final Company company;
    private final Company other;
    private final String roomId;
    private final String order;
    private final String number;

    Onlookers(Tokens tokens, Map<Company, MachineClient> machines, String roomId, String order, String number) {
        this.tokens = tokens;
        this.machines = machines;
        this.company = List.copyOf(machines.keySet()).get(0);
        this.other = List.copyOf(machines.keySet()).get(1);
        this.roomId = roomId;
        this.order = order;
        this.number = number;
    }

    void machineSees() {
        var client = machine(company);
        var seen = client.get("/repairs/orders/" + order).expect(200).json();
        check(seen.at("/order/state").asText().equals("FILED"), "another state: " + seen);
        check(seen.path("timeline").size() >= 9, "the timeline is short: " + seen.path("timeline"));
    }

    void otherBuilding() {
        var assistant = tokens.as(company.holding("assistant").username(), company.alias());
        assistant.get("/repairs/orders/" + order).expect(404);
        var hits = assistant
                .get("/archive/households/search?q=" + Smoke.ROOM)
                .expect(200)
                .json();
        check(hits.path("rooms").isEmpty(), "the assistant of another building finds the room: " + hits);
    }

    void bothCompanies() {
        for (var chosen : List.of(company, other)) {
            var user = chosen.users().get(chosen.users().size() - 1);
            var me = tokens.as(user.username(), chosen.alias())
                    .get("/me")
                    .expect(200)
                    .json();
            check(me.at("/company/alias").asText().equals(chosen.alias()), "another company: " + me);
            check(
                    me.path("positions").size() == 1
                            && me.path("positions").get(0).asText().equals(user.position()),
                    "other positions than " + user.position() + ": " + me);
        }
    }

    void othersSeeNothing() {
        for (var stranger : List.of(
                tokens.as(other.holding("receptionist").username(), other.alias()),
                tokens.as(other.holding("manager").username(), other.alias()),
                machine(other))) {
            stranger.get("/repairs/orders/" + order).expect(404);
            stranger.get("/repairs/orders/" + order + "/report-form").expect(404);
            stranger.get("/servicedesk/households/" + roomId).expect(404);
            var found = stranger.get("/repairs/orders?text=" + Rest.encoded(number))
                    .expect(200)
                    .json();
            for (var row : found.path("rows")) {
                check(!row.path("id").asText().equals(order), "the order is in the other company's list: " + row);
            }
            var hits = stranger.get("/archive/households/search?q=" + Smoke.ROOM)
                    .expect(200)
                    .json();
            check(hits.path("rooms").isEmpty(), "the other company finds the room: " + hits);
        }
    }

    void noForeignToken() {
        var foreign = tokens.attempt(company.holding("receptionist").username(), other.alias());
        foreign.ifPresent(api -> api.get("/repairs/orders/" + order).expect(401, 403, 404));
    }

    private Rest machine(Company owner) {
        var client = machines.get(owner);
        if (client == null) {
            throw new IllegalStateException(owner.name() + " has no machine client");
        }
        return tokens.asMachine(client.clientId(), client.clientSecret());
    }
}
