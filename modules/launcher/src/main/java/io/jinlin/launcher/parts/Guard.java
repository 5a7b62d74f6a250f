package io.jinlin.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/**
 * A small shell beside the launcher. It listens on a pipe; when the launcher is gone, however it went — {@code kill -9}
 * included — the pipe ends and the guard stops what the launcher left running.
 */
public final class Guard implements AutoCloseable {

    private static final String SCRIPT =
            """
            watched=''
            while read -r verb pid signal; do
              case $verb in
                watch) watched="$watched $pid:$signal" ;;
                forget) kept=''
                        for w in $watched; do [ "${w%%:*}" = "$pid" ] || kept="$kept $w"; done
                        watched=$kept ;;
              esac
            done
            for w in $watched; do kill -"${w#*:}" "${w%%:*}" 2>/dev/null; done
            tries=0
            while [ $tries -lt 75 ]; do
              alive=''
              for w in $watched; do kill -0 "${w%%:*}" 2>/dev/null && alive=yes; done
              [ -z "$alive" ] && exit 0
              sleep 0.2
              tries=$((tries + 1))
            done
            for w in $watched; do kill -KILL "${w%%:*}" 2>/dev/null; done
            """;

    private final Process shell;
    private final Writer pipe;

    public Guard() {
        try {
            shell = new ProcessBuilder(OwnSession.of("sh", "-c", SCRIPT, "jinlin-guard"))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            pipe = shell.outputWriter(StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void watch(Process process, String signal) {
        tell("watch " + process.pid() + " " + signal);
    }

    void forget(Process process) {
        tell("forget " + process.pid());
    }

    private synchronized void tell(String line) {
        try {
            pipe.write(line + "\n");
            pipe.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The guard of the child processes is gone", e);
        }
    }

    /** Ends the guard; whatever it still watches is stopped by it. */
    @Override
    public void close() {
        try {
            pipe.close();
            shell.waitFor();
        } catch (IOException e) {
            shell.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
