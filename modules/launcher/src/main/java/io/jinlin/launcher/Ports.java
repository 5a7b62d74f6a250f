package io.jinlin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** Where the parts listen on this machine: the application, Keycloak, Keycloak's management (health) and PostgreSQL. */
public record Ports(int app, int keycloak, int management, int postgres) {

    /** The application on this port, the others on the next three. */
    public static Ports from(int app) {
        return new Ports(app, app + 1, app + 2, app + 3);
    }

    /** Four ports nobody uses at the moment. */
    public static Ports free() {
        try (var a = new ServerSocket(0);
                var b = new ServerSocket(0);
                var c = new ServerSocket(0);
                var d = new ServerSocket(0)) {
            return new Ports(a.getLocalPort(), b.getLocalPort(), c.getLocalPort(), d.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
