package io.jinlin.app.access;

import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.net.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser that knows cookies and redirects and nothing else. */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final String base;
    private final HttpClient http;
    private @Nullable URI wayBack;

    private Visitor(String base, HttpClient.Redirect redirects) {
        this.base = base;
        this.http = HttpClient.newBuilder()
                .cookieHandler(new Cookies())
                .followRedirects(redirects)
                .build();
    }

    /** Does not follow redirects: where they lead is what one wants to know. */
    static Visitor stranger(String base) {
        return new Visitor(base, HttpClient.Redirect.NEVER);
    }

    static Visitor signedIn(String base, String username) {
        var visitor = new Visitor(base, HttpClient.Redirect.ALWAYS);
        var page = visitor.get("/shell/welcome.xhtml");
        // Keycloak asks for the name first, then for the password.
        for (var sheet = 0; sheet < 2 && !page.uri().toString().startsWith(base); sheet++) {
            page = visitor.fillIn(page, "username=" + Rest.encoded(username) + "&password=" + Company.PASSWORD);
        }
        if (!page.uri().toString().startsWith(base)) {
            throw new IllegalStateException(username + " was not let in");
        }
        return visitor;
    }

    /** Has told Keycloak who they are, and is on the way back: {@link #comesBack} is the next step. */
    static Visitor signingIn(String base, String username) {
        var visitor = stranger(base);
        var page = visitor.follow(visitor.get("/shell/welcome.xhtml"));
        while (visitor.wayBack == null) {
            page = visitor.follow(
                    visitor.fillIn(page, "username=" + Rest.encoded(username) + "&password=" + Company.PASSWORD));
        }
        return visitor;
    }

    /** To where it leads, unless that is the way back to us. */
    private HttpResponse<String> follow(HttpResponse<String> page) {
        var answer = page;
        while (answer.statusCode() / 100 == 3) {
            var next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            if (next.toString().startsWith(base + "/login/callback")) {
                wayBack = next;
                return answer;
            }
            answer = send(HttpRequest.newBuilder(next).header("Accept", "text/html"));
        }
        return answer;
    }

    HttpResponse<String> comesBack() {
        return send(HttpRequest.newBuilder(Objects.requireNonNull(wayBack)).header("Accept", "text/html"));
    }

    private HttpResponse<String> fillIn(HttpResponse<String> page, String fields) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no form at " + page.uri().getPath());
        }
        return send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html"));
    }

    /** Opens the socket of live boards from a page of that site. */
    WebSocket listen(String origin, WebSocket.Listener listener) {
        var ticket = UUID.randomUUID().toString();
        return http.newWebSocketBuilder()
                .header("Origin", origin)
                .buildAsync(URI.create(base.replaceFirst("http", "ws") + "/live?ticket=" + ticket), listener)
                .join();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Accept-Language", "zh-CN").build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Keeps cookies as browsers do: to them localhost is as good as HTTPS, so that even a cookie for HTTPS alone comes back. */
    private static final class Cookies extends CookieManager {

        Cookies() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            var plain = new HashMap<String, List<String>>();
            headers.forEach((name, values) -> plain.put(
                    name,
                    values.stream()
                            .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                            .toList()));
            super.put(uri, plain);
        }
    }
}
