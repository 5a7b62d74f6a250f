package io.jinlin.launcher.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The letters, newest first, with links that can be followed; looks again by itself. */
final class MailboxPage implements HttpHandler {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private static final String STYLE =
            """
            body{font:15px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;margin:0 auto;max-width:46rem;padding:1rem;color:#1d2733;background:#f5f7f9}
            h1{font-size:1.3rem}h2{font-size:1.05rem;margin:0 0 .3rem}article{background:#fff;border:1px solid #d8dee5;border-radius:8px;
            padding:1rem;margin:0 0 1rem}p{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}.facts{color:#5a6675;font-size:.87rem;margin-bottom:.7rem}
            nav{float:right}a{color:#0b5cad}
            """;

    private final Mailbox mailbox;

    MailboxPage(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().equals("/style.css")) {
                answer(exchange, 200, "text/css", STYLE);
            } else if (exchange.getRequestURI().getPath().equals("/")) {
                answer(exchange, 200, "text/html", page(isEnglish(exchange), mailbox.letters()));
            } else {
                answer(exchange, 404, "text/plain", "?");
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        headers.set("Cache-Control", "no-store");
        headers.set("Referrer-Policy", "no-referrer");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static boolean isEnglish(HttpExchange exchange) {
        var query = exchange.getRequestURI().getQuery();
        if (query != null && query.startsWith("lang=")) {
            return query.equals("lang=en");
        }
        var asked = exchange.getRequestHeaders().getFirst("Accept-Language");
        return asked != null && asked.startsWith("en");
    }

    static String page(boolean english, List<Received> letters) {
        var title = english ? "Letters sent by Jinlin" : "近邻发出的邮件";
        var nothing = english
                ? "No letters yet. What the application sends appears here by itself."
                : "还没有邮件。应用发出的邮件会自动出现在这里。";
        var body = letters.isEmpty()
                ? "<p>" + nothing + "</p>"
                : letters.stream().map(letter -> article(english, letter)).collect(Collectors.joining());
        return "<!DOCTYPE html><html lang=\"" + (english ? "en" : "zh-CN")
                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta http-equiv=\"refresh\" content=\"5\"><link rel=\"stylesheet\" href=\"/style.css\"><title>"
                + title
                + "</title></head><body><nav>"
                + (english ? "<a href=\"/?lang=zh-CN\">中文</a>" : "<a href=\"/?lang=en\">English</a>")
                + "</nav><h1>" + title + "</h1><main>" + body + "</main></body></html>";
    }

    private static String article(boolean english, Received letter) {
        return "<article><h2>" + safe(letter.subject()) + "</h2><div class=\"facts\">" + (english ? "To " : "收件人 ")
                + safe(letter.to()) + " · " + time(letter.at()) + "</div><p>" + linked(letter.text())
                + "</p></article>";
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at);
    }

    private static String linked(String text) {
        var html = new StringBuilder();
        var last = 0;
        var found = Received.ADDRESS.matcher(text);
        while (found.find()) {
            html.append(safe(text.substring(last, found.start())))
                    .append("<a href=\"" + safe(found.group()) + "\">" + safe(found.group()) + "</a>");
            last = found.end();
        }
        return html.append(safe(text.substring(last))).toString();
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
