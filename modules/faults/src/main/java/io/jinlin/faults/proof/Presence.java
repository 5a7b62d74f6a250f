package io.jinlin.faults.proof;

import io.jinlin.faults.load.Note;
import io.jinlin.faults.load.Note.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that was accepted is in the tables of the company that was told so. */
public final class Presence {

    private static String there(Kind kind) {
        return switch (kind) {
            case ORDER -> "select id || ' ' || content from repair_order";
            case STEP -> "select order_id || ' ' || step from repair_step";
            case PAYMENT ->
                "select distinct p.id || ' ' || a.charge_id from payment p join receipt r on r.payment_id = p.id"
                        + " join allocation a on a.payment_id = p.id";
            case REVERSAL -> "select original_id || ' ' from reversal";
            case VISIT -> "select id || ' ' || order_id from return_visit where outcome = 'SATISFIED'";
        };
    }

    private final Database database;

    public Presence(Database database) {
        this.database = database;
    }

    public void check(List<Note> notes, Findings findings) {
        notes.stream().collect(Collectors.groupingBy(Note::company)).forEach((company, told) -> told.stream()
                .collect(Collectors.groupingBy(Note::kind))
                .forEach((kind, ofKind) -> check(company, kind, ofKind, findings)));
    }

    private void check(String company, Kind kind, List<Note> notes, Findings findings) {
        var there = new HashSet<>(database.ask(company, there(kind)));
        notes.stream()
                .filter(note -> !there.contains(note.subject() + " " + note.detail()))
                .forEach(note -> findings.add(Findings.Kind.LOST, note.toString()));
    }
}
