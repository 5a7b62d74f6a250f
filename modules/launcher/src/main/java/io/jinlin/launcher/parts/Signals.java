package io.jinlin.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Java sends TERM and KILL only; PostgreSQL's quick shutdown is INT. The shell's own kill needs no package. */
final class Signals {

    private Signals() {}

    static void send(String signal, long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid + " 2>/dev/null")
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
