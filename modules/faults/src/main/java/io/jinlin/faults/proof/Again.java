package io.jinlin.faults.proof;

import io.jinlin.faults.load.Client;
import io.jinlin.faults.load.Note;
import java.util.List;
import java.util.Objects;

/** The same key once more, when all is quiet: the same answer to the letter. */
public final class Again {

    private final Client client;

    public Again(Client client) {
        this.client = client;
    }

    public void check(List<Note> notes, Findings findings) {
        for (var note : notes) {
            if (note.request() != null) {
                var answer = client.ask(note.request());
                if (!Objects.equals(answer.text(), note.answer())) {
                    findings.add(
                            Findings.Kind.DOUBLED,
                            note + " is answered otherwise now: " + answer.status() + " " + answer.text());
                }
            }
        }
    }
}
