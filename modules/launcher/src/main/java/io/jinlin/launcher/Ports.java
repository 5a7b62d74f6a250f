package io.jinlin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/**
 * Where the parts listen on this machine: the application, Keycloak, Keycloak's management (health), PostgreSQL, the mail server and the page
 * on which its letters are read.
 */
public record Ports(int app, int keycloak, int management, int postgres, int mail, int mailbox) {

    /** The application on this port, the others on the next ones. */
    public static Ports from(int app) {
        return new Ports(app, app + 1, app + 2, app + 3, app + 4, app + 5);
    }

    /** Ports nobody uses at the moment. */
    public static Ports free() {
        try (var a = new ServerSocket(0);
                var b = new ServerSocket(0);
                var c = new ServerSocket(0);
                var d = new ServerSocket(0);
                var e = new ServerSocket(0);
                var f = new ServerSocket(0)) {
            return new Ports(
                    a.getLocalPort(),
                    b.getLocalPort(),
                    c.getLocalPort(),
                    d.getLocalPort(),
                    e.getLocalPort(),
                    f.getLocalPort());
        } catch (IOException noneLeft) {
            throw new UncheckedIOException(noneLeft);
        }
    }

    /** The same parts, the application alone on another port. */
    public Ports withApp(int other) {
        return new Ports(other, keycloak, management, postgres, mail, mailbox);
    }

    /** The same parts, where Keycloak and PostgreSQL are reached through something that stands before them. */
    public Ports through(int otherKeycloak, int otherPostgres) {
        return new Ports(app, otherKeycloak, management, otherPostgres, mail, mailbox);
    }
}
