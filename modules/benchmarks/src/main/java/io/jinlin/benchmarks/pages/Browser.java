package io.jinlin.benchmarks.pages;

import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.net.Rest;
import java.io.ByteArrayInputStream;
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
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Somebody with a browser that knows cookies, redirects and gzip, and whose cache is the caller's business. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final String base;
    private final HttpClient http;

    /** One page or file as it came over the wire. */
    record Loaded(URI address, int status, byte[] wire, Map<String, List<String>> headers) {

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }

        String text() {
            try {
                var plain = header("content-encoding").equals("gzip")
                        ? new GZIPInputStream(new ByteArrayInputStream(wire)).readAllBytes()
                        : wire;
                return new String(plain, StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private Browser(String base) {
        this.base = base;
        // one connection at a time, as a session that waits has none: what counts is what the server keeps
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new Cookies())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
    }

    /** Goes through Keycloak's own forms: the name first, then the password. */
    static Browser signedIn(String base, String username) {
        var browser = new Browser(base);
        var page = browser.get("/shell/welcome.xhtml");
        for (var sheet = 0; sheet < 2 && !page.address().toString().startsWith(base); sheet++) {
            page = browser.fillIn(page, "username=" + Rest.encoded(username) + "&password=" + Company.PASSWORD);
        }
        if (!page.address().toString().startsWith(base)) {
            throw new IllegalStateException(username + " was not let in");
        }
        return browser;
    }

    private Loaded fillIn(Loaded page, String fields) {
        var form = FORM.matcher(page.text());
        if (!form.find()) {
            throw new IllegalStateException("no form at " + page.address().getPath());
        }
        return send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    /** @param path within the application */
    Loaded get(String path) {
        return get(URI.create(base + path), Map.of());
    }

    Loaded get(URI address, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address);
        headers.forEach(request::header);
        return send(request);
    }

    /** A page that is shown as it should be: no error page, no way to the sign-in. */
    Loaded open(String path, String mustShow) {
        var page = get(path);
        if (page.status() != 200 || !page.text().contains(mustShow)) {
            throw new IllegalStateException(path + " answered " + page.status() + " without " + mustShow);
        }
        return page;
    }

    private Loaded send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(
                    request.header("Accept-Language", "zh-CN")
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    BodyHandlers.ofByteArray());
            return new Loaded(
                    answer.uri(),
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().map());
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
