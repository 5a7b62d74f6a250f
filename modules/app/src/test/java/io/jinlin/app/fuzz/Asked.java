package io.jinlin.app.fuzz;

import io.jinlin.launcher.net.Rest;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * One request.
 *
 * @param who asks, in words
 * @param path with query, as sent
 * @param stranger whether the caller is of the other company
 */
record Asked(
        Api.Operation operation,
        String who,
        boolean stranger,
        String method,
        String path,
        Map<String, String> headers,
        byte[] body,
        String contentType) {

    /** Who asks without a token. */
    static final String NOBODY = "nobody";

    boolean isNobodys() {
        return who.equals(NOBODY);
    }

    Rest.Answer send(Rest caller) {
        var asking = caller;
        for (var header : headers.entrySet()) {
            asking = asking.with(header.getKey(), header.getValue());
        }
        try {
            return asking.send(method, path, body, contentType);
        } catch (UncheckedIOException closed) {
            // The server ends a connection of its own accord, after a body it did not want to read to its end too:
            // another one then.
            return asking.send(method, path, body, contentType);
        }
    }

    String text() {
        return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        var shown = text();
        return who + ": " + method + " "
                + (path.length() > 300 ? path.substring(0, 300) + "…" : path) + " " + contentType + " " + headers + " "
                + (shown.length() > 600 ? shown.substring(0, 600) + "…" : shown);
    }
}
