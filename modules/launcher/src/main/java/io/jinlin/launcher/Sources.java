package io.jinlin.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout: deployment files and the unpacked servers. */
public record Sources(Path root, Path parts) {

    /** The checkout that contains the working directory, or the one named by the system property {@code jinlin.root}. */
    public static Sources find() {
        var named = System.getProperty("jinlin.root");
        if (named != null) {
            return at(Path.of(named));
        }
        for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.isDirectory(here.resolve("modules/launcher"))) {
                return at(here);
            }
        }
        throw new IllegalStateException(
                "Not inside a checkout of Jinlin: " + Path.of("").toAbsolutePath());
    }

    public static Sources at(Path root) {
        return new Sources(root, root.resolve("modules/launcher/target/parts"));
    }

    Path bootstrap() {
        return root.resolve("deploy/postgresql/bootstrap.sql");
    }

    Path realm() {
        return root.resolve("deploy/keycloak/jinlin-realm.json");
    }

    Path demoClient() {
        return root.resolve("deploy/keycloak/demo/jinlin-demo-client.json");
    }

    Path demoOperator() {
        return root.resolve("deploy/keycloak/demo/operator.json");
    }

    Path serverSettings() {
        return root.resolve("deploy/payara/preboot.txt");
    }
}
