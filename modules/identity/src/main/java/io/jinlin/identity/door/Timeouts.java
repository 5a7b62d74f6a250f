package io.jinlin.identity.door;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * The server fetches Keycloak's keys through the virtual machine's own HTTP client, which waits for ever unless it is told otherwise: a
 * Keycloak that stands still would hold every request with a token. What the operator has set stays. Signing in and renewing a session
 * go through another client of the server, which these do not reach.
 */
@WebListener
public class Timeouts implements ServletContextListener {

    private static final String CONNECT = "sun.net.client.defaultConnectTimeout";
    private static final String READ = "sun.net.client.defaultReadTimeout";
    private static final String CONNECT_MILLIS = "3000";
    private static final String READ_MILLIS = "5000";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        unlessSet(CONNECT, CONNECT_MILLIS);
        unlessSet(READ, READ_MILLIS);
    }

    private static void unlessSet(String property, String millis) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, millis);
        }
    }
}
