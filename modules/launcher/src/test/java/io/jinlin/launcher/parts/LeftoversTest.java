package io.jinlin.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path home;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void nothing_is_left_of_the_test() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void a_part_that_still_runs_is_stopped_and_named() throws Exception {
        var part = started("sleep", "60");
        new PidFile(home.resolve("run/keycloak.pid")).write(part.toHandle(), "TERM");

        var stopped = new Leftovers(home).stop();

        assertThat(stopped).singleElement().asString().contains("keycloak", "" + part.pid());
        assertThat(part.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(home.resolve("run")).isEmptyDirectory();
    }

    @Test
    void a_stranger_with_the_same_number_is_left_alone() throws IOException {
        var stranger = started("sleep", "60");
        Files.createDirectories(home.resolve("run"));
        Files.writeString(home.resolve("run/keycloak.pid"), stranger.pid() + " 1000000000000 TERM\n");

        assertThat(new Leftovers(home).stop()).isEmpty();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void a_spoilt_note_is_thrown_away() throws IOException {
        Files.createDirectories(home.resolve("run"));
        Files.writeString(home.resolve("run/keycloak.pid"), "");

        assertThat(new Leftovers(home).stop()).isEmpty();
        assertThat(home.resolve("run")).isEmptyDirectory();
    }

    @Test
    void the_guard_stops_what_it_watches_when_the_launcher_is_gone() throws Exception {
        var part = started("sleep", "60");
        var forgotten = started("sleep", "60");
        var guard = new Guard();
        guard.watch(part, "TERM");
        guard.watch(forgotten, "TERM");
        guard.forget(forgotten);

        guard.close();

        assertThat(part.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(forgotten.isAlive()).isTrue();
    }

    private Process started(String... command) throws IOException {
        var process = new ProcessBuilder(command).start();
        started.add(process);
        return process;
    }
}
