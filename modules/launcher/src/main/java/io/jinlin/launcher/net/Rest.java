package io.jinlin.launcher.net;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One caller of an HTTP service; {@link #with} adds headers, such as the token of the person who calls. */
public final class Rest {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final Map<String, String> headers;
    private final Duration patience;

    public Rest(String base) {
        this(base, Map.of(), Duration.ofSeconds(120));
    }

    private Rest(String base, Map<String, String> headers, Duration patience) {
        this.base = base;
        this.headers = headers;
        this.patience = patience;
    }

    /** What came back, whatever the status. */
    public record Answer(String request, int status, byte[] body, Map<String, String> headers) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(request + " did not answer JSON: " + text(), e);
            }
        }

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(java.util.Locale.ROOT)));
        }

        /** @throws Unexpected unless the status is one of these */
        public Answer expect(int... statuses) {
            for (var expected : statuses) {
                if (status == expected) {
                    return this;
                }
            }
            throw new Unexpected(this);
        }
    }

    /** The service answered otherwise than it should. */
    public static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unexpected(Answer answer) {
            super(answer.request() + " answered " + answer.status() + ": " + shortened(answer.text()));
        }

        private static String shortened(String text) {
            return text.length() > 600 ? text.substring(0, 600) + " …" : text;
        }
    }

    public Rest with(String header, String value) {
        var more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Rest(base, Map.copyOf(more), patience);
    }

    /** Waits no longer than this for an answer. */
    public Rest within(Duration patience) {
        return new Rest(base, headers, patience);
    }

    public Rest bearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), "application/json");
    }

    public Answer post(String path, Object body) {
        return send("POST", path, json(body), "application/json");
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, json(body), "application/json");
    }

    public Answer post(String path, byte[] body, String contentType) {
        return send("POST", path, BodyPublishers.ofByteArray(body), contentType);
    }

    public Answer put(String path, byte[] body, String contentType) {
        return send("PUT", path, BodyPublishers.ofByteArray(body), contentType);
    }

    public Answer postForm(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, BodyPublishers.ofString(form), "application/x-www-form-urlencoded");
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer send(String method, String path, byte[] body, String contentType) {
        return send(method, path, BodyPublishers.ofByteArray(body), contentType);
    }

    private Answer send(String method, String path, BodyPublisher body, String contentType) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(patience)
                .header("Content-Type", contentType)
                .method(method, body);
        headers.forEach(request::setHeader);
        try {
            HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            var flat = response.headers().map().entrySet().stream()
                    .collect(Collectors.toMap(
                            header -> header.getKey().toLowerCase(java.util.Locale.ROOT),
                            header -> header.getValue().get(0),
                            (first, second) -> first));
            return new Answer(method + " " + base + path, response.statusCode(), response.body(), flat);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + base + path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
