package io.jinlin.faults.proof;

import io.jinlin.faults.load.Household;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every row lies in its own company and speaks of nothing outside. */
public final class Walls {

    /** Each row speaks of something that its company does not have. */
    private static final List<String> OUTSIDE = List.of(
            "select 'room of order ' || id from repair_order o where room_id is not null"
                    + " and not exists (select from room r where r.id = o.room_id and r.project_id = o.project_id)",
            "select 'engineer of order ' || id from repair_order o where engineer_id is not null"
                    + " and not exists (select from staff s where s.id = o.engineer_id)",
            "select 'who took step ' || id from repair_step t where staff_id is not null"
                    + " and not exists (select from staff s where s.id = t.staff_id)",
            "select 'room of charge ' || id from charge c where not exists (select from room r where r.id = c.room_id)",
            "select 'order of charge ' || id from charge c where not exists (select from repair_order o where o.id = c.source_id)",
            "select 'cashier of payment ' || id from payment p where not exists (select from staff s where s.id = p.cashier_id)",
            "select 'room of payment ' || id from payment p where not exists (select from room r where r.id = p.room_id)",
            "select 'who reversed ' || id from reversal v where not exists (select from staff s where s.id = v.reversed_by)",
            "select 'who visited ' || id from return_visit v where visited_by is not null"
                    + " and not exists (select from staff s where s.id = v.visited_by)",
            """
            select 'foreign key ' || conname from pg_constraint k join pg_class a on a.oid = k.conrelid
              join pg_class b on b.oid = k.confrelid
             where k.contype = 'f' and a.relnamespace <> b.relnamespace and a.relnamespace = current_schema()::regnamespace""");

    private static final List<String> OWN_IDS = List.of(
            "select id::text from repair_order",
            "select id::text from entry",
            "select id::text from return_visit",
            "select id::text from staff",
            "select id::text from room",
            "select id::text from person",
            "select id::text from idempotent_request");

    private static final String FOREIGN_WORDS =
            "select 'order ' || id || ' of another company' from repair_order where starts_with(content, (?::text[])[1])";

    private final Database database;

    public Walls(Database database) {
        this.database = database;
    }

    public void check(List<Household> companies, Findings findings) {
        for (var company : companies) {
            OUTSIDE.forEach(sql -> leaked(company, database.ask(company.alias(), sql), findings));
            for (var other : companies) {
                if (!other.equals(company)) {
                    leaked(company, database.ask(company.alias(), FOREIGN_WORDS, List.of(other.words())), findings);
                    leaked(company, shared(company, other), findings);
                }
            }
        }
    }

    private List<String> shared(Household company, Household other) {
        return OWN_IDS.stream()
                .flatMap(sql -> {
                    var theirs = Set.copyOf(database.ask(other.alias(), sql));
                    return database.ask(company.alias(), sql).stream()
                            .filter(theirs::contains)
                            .map(id -> id + " is also " + other.alias() + "'s");
                })
                .collect(Collectors.toList());
    }

    private static void leaked(Household company, List<String> rows, Findings findings) {
        rows.forEach(row -> findings.add(Findings.Kind.LEAKED, company.alias() + ": " + row));
    }
}
