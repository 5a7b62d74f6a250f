package io.jinlin.app.inside;

import io.jinlin.app.stack.RunningStack;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has the database and Keycloak running, and tells Arquillian's server where they are, before Arquillian starts it. */
class StackFirst implements BeforeAllCallback {

    /** Where Arquillian's server listens. */
    static final String PORT = "jinlin.inside.port";

    private static final String JAVA = "jinlin.inside.java";
    private static final String MICRO = "jinlin.inside.micro";

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        var isInside = System.getProperty("jinlin.db.url") != null;
        if (isInside || System.getProperty(JAVA) != null) {
            return;
        }
        var settings = RunningStack.get().stack().environment().entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().toLowerCase(java.util.Locale.ROOT).replace('_', '.'),
                        Map.Entry::getValue));
        // Arquillian reads the server's own lines to learn when it is ready.
        settings.put("jinlin.log.format", "text");
        settings.put("jinlin.rest.burst", "20");
        settings.put("jinlin.rest.requests-per-second", "1");
        var port = freePort();
        System.setProperty(
                JAVA,
                "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx700m "
                        + settings.entrySet().stream()
                                .map(each -> "-D" + each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining(" ")));
        System.setProperty(PORT, Integer.toString(port));
        System.setProperty(MICRO, "--port " + port + " --nocluster --disablephonehome");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
