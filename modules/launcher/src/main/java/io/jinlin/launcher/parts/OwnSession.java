package io.jinlin.launcher.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands run in a session of their own, so that Ctrl-C reaches the launcher alone and it can stop them in order. */
final class OwnSession {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private OwnSession() {}

    static List<String> of(String... command) {
        return of(List.of(command));
    }

    static List<String> of(List<String> command) {
        var all = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            all.add(SETSID.toString());
        }
        all.addAll(command);
        return all;
    }
}
