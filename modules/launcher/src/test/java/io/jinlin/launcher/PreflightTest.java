package io.jinlin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.launcher.parts.PidFile;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    Path home;

    /** On a machine with memory to spare, whatever this one has. */
    private Preflight preflight(int port) {
        return new Preflight(home, port, () -> 8_000);
    }

    @Test
    void a_wrong_jdk_is_named_with_its_remedy() {
        var missing = new ArrayList<String>();

        Preflight.java(missing, 21, System.getProperty("java.home"));

        assertThat(missing).singleElement().asString().contains("Java 21", "JDK 17", "JAVA_HOME");
    }

    @Test
    void a_runtime_without_compiler_is_no_jdk() {
        var missing = new ArrayList<String>();

        Preflight.java(missing, 17, home.toString());

        assertThat(missing).hasSize(1);
    }

    @Test
    void a_foreign_platform_is_named() {
        var missing = new ArrayList<String>();

        Preflight.platform(missing, "Mac OS X", "aarch64");

        assertThat(missing).singleElement().asString().contains("Linux", "WSL");
    }

    @Test
    void every_taken_port_is_listed_at_once_with_one_that_would_do() throws IOException {
        var ports = firstOfFree();
        try (var app = new ServerSocket(ports);
                var postgres = new ServerSocket(ports + 3);
                var mailbox = new ServerSocket(ports + 5)) {
            var missing = preflight(ports).missing();

            assertThat(missing)
                    .singleElement()
                    .asString()
                    .contains(
                            app.getLocalPort() + " (the application)",
                            postgres.getLocalPort() + " (PostgreSQL)",
                            mailbox.getLocalPort() + " (the mailbox page)")
                    .contains("-Ddemo.port=");
        }
    }

    @Test
    void a_port_beyond_reach_is_refused() {
        assertThat(preflight(80).missing()).singleElement().asString().contains("Port 80 ");
    }

    @Test
    void a_demonstration_that_runs_is_not_started_twice() throws IOException {
        var other = new ProcessBuilder("sleep", "60").start();
        try {
            new PidFile(home.resolve("launcher.pid")).write(other.toHandle(), "TERM");

            assertThat(preflight(0).missing())
                    .singleElement()
                    .asString()
                    .contains("already runs", "kill " + other.pid());
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void the_note_of_a_demonstration_that_is_gone_does_not_matter() throws Exception {
        var other = new ProcessBuilder("true").start();
        new PidFile(home.resolve("launcher.pid")).write(other.toHandle(), "TERM");
        other.waitFor();

        assertThat(preflight(0).missing()).isEmpty();
    }

    @Test
    void what_was_not_typed_means_port_8080() {
        assertThat(Preflight.port("${demo.port}")).isEqualTo(8080);
        assertThat(Preflight.port("18080")).isEqualTo(18080);
    }

    @Test
    void what_is_no_number_is_no_port() {
        assertThat(preflight(Preflight.port("80a0")).missing())
                .singleElement()
                .asString()
                .contains("-Ddemo.port=", "no port.");
    }

    @Test
    void too_little_memory_is_told_with_what_is_needed() {
        assertThat(new Preflight(home, 0, () -> 700).missing())
                .singleElement()
                .asString()
                .contains("Only 700 MB", "2200 MB");
    }

    @Test
    void memory_is_read_as_the_kernel_tells_it() throws IOException {
        var meminfo = Files.writeString(home.resolve("meminfo"), "MemTotal: 8000000 kB\nMemAvailable:    1500000 kB\n");

        assertThat(Preflight.availableMb(meminfo)).isEqualTo(1500);
    }

    private static int firstOfFree() {
        for (var port = 20000; port < 60000; port += 7) {
            if (Preflight.allFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no free ports");
    }
}
