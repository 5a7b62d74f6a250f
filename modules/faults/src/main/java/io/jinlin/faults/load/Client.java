package io.jinlin.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.launcher.net.Rest.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends a request again, the same in every letter, until it is known what became of it; as every client of this API should. */
public final class Client {

    private static final Duration GIVES_UP = Duration.ofSeconds(300);
    private static final int PAUSE_MILLIS = 400;
    private static final Set<String> NOT_YET =
            Set.of("restshell.A_REQUEST_RUNS_ONCE_AT_A_TIME", "restshell.WHAT_IS_UNIQUE_IS_WRITTEN_ONCE");

    private final Callers callers;
    private final Notebook notebook;
    private final String foreign;

    /** @param foreign words that stand only in the records of other companies */
    public Client(Callers callers, Notebook notebook, String foreign) {
        this.callers = callers;
        this.notebook = notebook;
        this.foreign = foreign;
    }

    /**
     * The answer that decides.
     *
     * @param repeated whether it was sent more than once, so that an earlier sending may have done it
     */
    record Decided(Answer answer, boolean repeated) {

        boolean isAccepted() {
            return answer.status() < 300;
        }

        JsonNode json() {
            return answer.json();
        }
    }

    /** Nothing was learnt of this request in all that time. */
    static final class Undecided extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undecided(Request request) {
            super("nobody knows what became of " + request);
        }
    }

    /** The answer that decides. */
    public Answer ask(Request request) {
        return decide(request).answer();
    }

    Decided decide(Request request) {
        var end = System.nanoTime() + GIVES_UP.toNanos();
        for (var times = 0; System.nanoTime() < end; times++) {
            if (times > 0) {
                notebook.repeats();
                pause();
            }
            var answer = attempt(request);
            if (answer != null && isDecided(request, answer)) {
                return new Decided(answer, times > 0);
            }
        }
        throw new Undecided(request);
    }

    private @Nullable Answer attempt(Request request) {
        var began = System.nanoTime();
        try {
            var caller = callers.as(request.company(), request.position());
            began = System.nanoTime();
            var answer = request.sendThrough(caller);
            notebook.answered(answer.status() < 300 ? "2xx" : answer.status() + " " + code(answer), since(began));
            mustBeClear(answer);
            return answer;
        } catch (UncheckedIOException broken) {
            var why = broken.getCause() instanceof java.net.http.HttpTimeoutException ? "no answer" : "broken off";
            notebook.answered(why, since(began));
        } catch (Callers.NoToken away) {
            notebook.answered("no token", since(began));
        }
        return null;
    }

    private boolean isDecided(Request request, Answer answer) {
        if (answer.status() == 401) {
            callers.forget(request.company(), request.position());
        }
        return answer.status() < 500
                && answer.status() != 401
                && answer.status() != 429
                && !(answer.status() == 409 && NOT_YET.contains(code(answer)));
    }

    /** A refusal is a problem with a code, never the inside of the server, and no answer speaks of another company. */
    private void mustBeClear(Answer answer) {
        var text = answer.text();
        if (answer.status() >= 400
                && (code(answer).isEmpty() || text.contains("Exception") || text.contains("\tat "))) {
            notebook.complain("no clear answer: " + answer.request() + " " + answer.status() + " " + shortened(text));
        }
        if (answer.status() < 300 && text.contains(foreign)) {
            notebook.complain("leaked: " + answer.request() + " tells of " + foreign);
        }
    }

    private static String code(Answer answer) {
        return answer.header("content-type").orElse("").startsWith("application/problem+json")
                ? answer.json().path("code").asText()
                : "";
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(200, text.length())).replaceAll("\\s+", " ");
    }

    private static long since(long began) {
        return System.nanoTime() - began;
    }

    /** Before the next attempt. */
    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
