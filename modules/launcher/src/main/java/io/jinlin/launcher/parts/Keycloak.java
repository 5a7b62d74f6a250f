package io.jinlin.launcher.parts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jinlin.launcher.net.Rest;
import io.jinlin.launcher.parts.Part.Start;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keycloak on the stack's own PostgreSQL. The unpacked distribution is built for PostgreSQL once; every stack then has a home
 * of its own that only links to the libraries, with the realm to import and the addresses of this stack.
 */
public final class Keycloak {

    public static final String NAME = "Keycloak";
    public static final String REALM = "jinlin";
    public static final String ADMINISTRATOR = "admin";

    private static final List<String> BUILT_FOR = List.of("--db=postgres", "--health-enabled=true");

    private final Site site;

    public Keycloak(Site site) {
        this.site = site;
    }

    /** Takes some twenty seconds the first time and nothing later. */
    public void build() {
        var distribution = distribution();
        OnceOnly.in(site.parts().resolve("keycloak-built").toAbsolutePath(), marker -> {
            site.progress().says("Keycloak is being prepared for PostgreSQL, once");
            var command = new ArrayList<>(java(distribution));
            command.add("build");
            command.addAll(BUILT_FOR);
            var log = site.home().resolve("log/keycloak-build.log");
            Files.createDirectories(log.getParent());
            var build = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try {
                site.guard().watch(build, "TERM");
                if (build.waitFor() != 0) {
                    throw new PartFailure("Keycloak", log, "could not be built", null);
                }
                site.guard().forget(build);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } finally {
                build.destroyForcibly();
            }
        });
    }

    /** Starts the built server; the realm is imported unless it exists. */
    public Part start(Path realm, List<Path> moreClients, String databaseUrl, Map<String, String> placeholders) {
        var home = home(realm.resolveSibling("themes"));
        writeRealm(realm, moreClients, home.resolve("data/import/jinlin-realm.json"));
        var command = new ArrayList<>(java(home));
        command.addAll(List.of("start", "--optimized", "--import-realm"));
        var environment = new HashMap<>(placeholders);
        environment.put("KC_DB_URL", databaseUrl);
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", site.secrets().get("keycloak.database"));
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", site.secrets().get("keycloak.admin"));
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", "" + site.ports().keycloak());
        environment.put("KC_HTTP_MANAGEMENT_PORT", "" + site.ports().management());
        environment.put("KC_HOSTNAME", url());
        environment.put("KC_CACHE", "local");
        var part = new Start(NAME, site.home(), command, environment, "TERM").under(site.guard());
        var health = new Rest("http://127.0.0.1:" + site.ports().management()).within(Duration.ofSeconds(10));
        part.awaitOrKill(
                Duration.ofMinutes(10),
                () -> health.get("/health/ready").status() == 200
                        && new Rest(url())
                                        .within(Duration.ofSeconds(10))
                                        .get("/realms/" + REALM)
                                        .status()
                                == 200);
        return part;
    }

    /** Where everybody reaches it, which is what its tokens say too. */
    public String url() {
        return "http://localhost:" + site.reached().keycloak();
    }

    /** After a change of ports: the pages' client goes where the application is now. */
    public void movePages(String from, String to) {
        var admin = admin();
        var found = admin.get("/clients?clientId=jinlin-web").expect(200).json();
        for (var client : found) {
            var moved = (ObjectNode) parsed(client.toString().replace(from, to));
            admin.put("/clients/" + client.get("id").asText(), moved).expect(204);
        }
    }

    private Rest admin() {
        var token = new Rest(url())
                .postForm(
                        "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                ADMINISTRATOR,
                                "password",
                                site.secrets().get("keycloak.admin")))
                .expect(200)
                .json();
        return new Rest(url() + "/admin/realms/" + REALM)
                .bearer(token.get("access_token").asText());
    }

    private Path distribution() {
        try (var parts = Files.list(site.parts())) {
            return parts.filter(directory -> Files.exists(directory.resolve("lib/quarkus-run.jar")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No Keycloak under " + site.parts()
                            + ": build the module launcher first (mvn install -pl modules/launcher)"))
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path home(Path themes) {
        var home = site.directory("keycloak");
        var distribution = distribution();
        try {
            Files.createDirectories(home.resolve("conf"));
            Files.createDirectories(home.resolve("data/import"));
            for (var shared : List.of(distribution.resolve("lib"), distribution.resolve("providers"), themes)) {
                var link = home.resolve(shared.getFileName());
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, shared.toAbsolutePath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    /** The realm as it is in production, and the clients only a demonstration or a test may have. */
    private static void writeRealm(Path realm, List<Path> moreClients, Path target) {
        try {
            var composed = (ObjectNode) parsed(Files.readString(realm));
            var clients = (ArrayNode) composed.withArray("clients");
            for (var client : moreClients) {
                clients.add(parsed(Files.readString(client)));
            }
            Files.writeString(target, composed.toPrettyString(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static com.fasterxml.jackson.databind.JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code kc.sh} would run, without the shell between us and the process. */
    private static List<String> java(Path home) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.security.egd=file:/dev/urandom",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }
}
