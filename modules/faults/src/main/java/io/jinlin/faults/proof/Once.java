package io.jinlin.faults.proof;

import io.jinlin.faults.load.Household;
import io.jinlin.faults.load.Note;
import io.jinlin.faults.load.Note.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Nothing was done twice, and nothing beyond what was accepted: every request was repeated until it was decided. */
public final class Once {

    private static final String ORDERS = "select id::text from repair_order where starts_with(content, (?::text[])[1])";
    private static final String PAYMENTS =
            """
            select distinct a.payment_id::text from allocation a join charge c on c.id = a.charge_id
              join repair_order o on o.id = c.source_id where starts_with(o.content, (?::text[])[1])""";

    /** Each row is something that happened more than once. */
    private static final List<String> TWICE = List.of(
            "select 'order ' || content from repair_order group by content having count(*) > 1",
            """
            select 'step ' || order_id || ' ' || step from repair_step
             where step not in ('PAY', 'UNPAY', 'SETTLE', 'UNSETTLE') group by order_id, round, step having count(*) > 1""",
            """
            select 'charge ' || a.charge_id || ' paid' from allocation a
             where not exists (select from reversal r where r.original_id = a.payment_id)
             group by a.charge_id having count(distinct a.payment_id) > 1""",
            """
            select 'charge of ' || c.source_id from charge c
             where not exists (select from reversal r where r.original_id = c.id) group by c.source_id, c.item having count(*) > 1""",
            "select 'reversal of ' || original_id from reversal group by original_id having count(*) > 1",
            "select 'visit of ' || order_id from return_visit group by order_id, round having count(*) > 1",
            "select 'key ' || request_key from idempotent_request group by caller, request_key having count(*) > 1");

    private final Database database;

    public Once(Database database) {
        this.database = database;
    }

    /** @param notes all that were taken since the stack was new */
    public void check(List<Household> companies, List<Note> notes, Findings findings) {
        for (var company : companies) {
            check(company, notes, findings);
        }
    }

    private void check(Household company, List<Note> notes, Findings findings) {
        for (var sql : TWICE) {
            database.ask(company.alias(), sql)
                    .forEach(row -> findings.add(Findings.Kind.DOUBLED, row + " of " + company.alias()));
        }
        unaccepted(
                "order",
                database.ask(company.alias(), ORDERS, List.of(company.words())),
                subjects(company, notes, Kind.ORDER),
                findings);
        unaccepted(
                "payment",
                database.ask(company.alias(), PAYMENTS, List.of(company.words())),
                subjects(company, notes, Kind.PAYMENT),
                findings);
    }

    private static void unaccepted(String noun, List<String> made, Set<String> accepted, Findings findings) {
        made.stream()
                .filter(id -> !accepted.contains(id))
                .forEach(
                        id -> findings.add(Findings.Kind.DOUBLED, noun + " " + id + " was made beyond those accepted"));
    }

    private static Set<String> subjects(Household company, List<Note> notes, Kind kind) {
        return notes.stream()
                .filter(note -> note.kind() == kind && note.company().equals(company.alias()))
                .map(Note::subject)
                .collect(Collectors.toSet());
    }
}
