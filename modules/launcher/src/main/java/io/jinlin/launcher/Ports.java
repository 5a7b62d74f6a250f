package io.jinlin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

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

    /** Which of them another program holds: name of the part and number. */
    public Map<String, Integer> taken() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("application", app);
        all.put("Keycloak", keycloak);
        all.put("Keycloak health", management);
        all.put("PostgreSQL", postgres);
        all.values().removeIf(Ports::isFree);
        return all;
    }

    private static boolean isFree(int port) {
        return opens(new InetSocketAddress(port))
                && opens(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean opens(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
