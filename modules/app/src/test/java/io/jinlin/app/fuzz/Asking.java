package io.jinlin.app.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.app.stack.OneRepair;
import io.jinlin.launcher.net.Rest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes requests: half of them as the specification wants them, the others with something wrong somewhere. */
final class Asking {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");
    private static final String JSON = "application/json";
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "X");

    private final Inventor inventor;
    private final Random random;
    private final Company home;
    private final Company away;

    Asking(Inventor inventor, Random random, Company home, Company away) {
        this.inventor = inventor;
        this.random = random;
        this.home = home;
        this.away = away;
    }

    Asked next(Api.Operation operation, String who, boolean stranger) {
        var spoil = random.nextInt(10);
        var path = path(operation, spoil == 0) + query(operation, spoil == 1);
        var headers = headers(operation, path, spoil == 2);
        var method = spoil == 6 && random.nextInt(4) == 0 ? Nasty.one(METHODS, random) : operation.method();
        // With a body a method that has none is refused by the server, before it knows whose address it is.
        var content = List.of("POST", "PUT", "PATCH").contains(method)
                ? content(operation, spoil >= 3 && spoil <= 5)
                : Map.entry(JSON, new byte[0]);
        var type = spoil == 7 && random.nextInt(3) == 0 ? Nasty.mediaType(random) : content.getKey();
        return new Asked(operation, who, stranger, method, path, headers, content.getValue(), type);
    }

    private String path(Api.Operation operation, boolean spoilt) {
        return PLACEHOLDER
                .matcher(operation.path().replaceFirst("^/api", ""))
                .replaceAll(found -> Matcher.quoteReplacement(
                        spoilt ? Rest.encoded(wrongId(operation, found.group(1))) : id(operation, found.group(1))));
    }

    private String id(Api.Operation operation, String placeholder) {
        if (placeholder.equals("alias")) {
            return operation.path().endsWith("sample-year") ? "no-such-company" : home.alias();
        }
        return home.ids().one(operation.noun(placeholder), random);
    }

    private String wrongId(Api.Operation operation, String placeholder) {
        return placeholder.equals("alias")
                ? "Not " + Nasty.text(random)
                : random.nextBoolean() ? away.ids().one(operation.noun(placeholder), random) : raw(Nasty.text(random));
    }

    private String query(Api.Operation operation, boolean spoilt) {
        var pairs = new ArrayList<String>();
        for (var parameter : operation.parameters()) {
            var name = parameter.path("name").asText();
            if (!parameter.path("in").asText().equals("query") || random.nextInt(3) > 0 && !spoilt) {
                continue;
            }
            var value =
                    spoilt && random.nextBoolean() ? raw(Nasty.text(random)) : fitting(name, parameter.path("schema"));
            pairs.add(name + "=" + Rest.encoded(value));
        }
        if (spoilt) {
            pairs.add(Nasty.one(
                    List.of("x=1", "limit=-1", "limit=101", "after=AAAA", "after=%25", "%ff=%fe", "sort=id"), random));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private String fitting(String name, JsonNode schema) {
        return switch (name) {
            case "limit" -> String.valueOf(1 + random.nextInt(100));
            case "after" -> "";
            case "from", "to" -> "2026-11-" + (10 + random.nextInt(19));
            case "sort" -> Nasty.one(List.of("dueAt", "-receivedAt", "number", "-place"), random);
            case "dryRun", "active", "due", "overdue" -> String.valueOf(random.nextBoolean());
            default ->
                inventor.fitting(name, schema.has("items") ? schema.get("items") : schema, home.ids())
                        .asText();
        };
    }

    private Map<String, String> headers(Api.Operation operation, String path, boolean spoilt) {
        var headers = new HashMap<String, String>();
        for (var parameter : operation.parameters()) {
            var name = parameter.path("name").asText();
            if (name.equals("If-Match")) {
                var seen = Arrays.stream(path.split("/"))
                        .filter(part -> part.length() == 36)
                        .findFirst();
                headers.put(name, '"' + seen.map(home.ids()::version).orElse("0") + '"');
            } else if (name.equals("Idempotency-Key")) {
                headers.put(name, new UUID(random.nextLong(), random.nextLong()).toString());
            }
        }
        if (spoilt) {
            switch (random.nextInt(6)) {
                case 0 -> headers.put("Accept-Language", Nasty.language(random));
                case 1 -> headers.put("Accept", Nasty.mediaType(random));
                case 2 -> headers.put("Authorization", Nasty.authorization(random));
                case 3 -> headers.clear();
                case 4 -> headers.put("X-HTTP-Method-Override", "DELETE");
                default -> headers.replaceAll((name, value) -> visible(Nasty.text(random)));
            }
        }
        return headers;
    }

    private Map.Entry<String, byte[]> content(Api.Operation operation, boolean spoilt) {
        if (operation.body().isMissingNode()) {
            return Map.entry(JSON, new byte[0]);
        }
        if (operation.body().has(JSON)) {
            var body = inventor.fitting("", operation.body().get(JSON).path("schema"), home.ids());
            var whole = Inventor.written(body);
            var text = !spoilt
                    ? whole
                    : random.nextInt(4) == 0
                            ? inventor.broken(whole)
                            : Inventor.written(inventor.spoilt(body, away.ids()));
            return Map.entry(JSON, text.getBytes(StandardCharsets.UTF_8));
        }
        var type = operation.body().fieldNames().next();
        var whole = operation.path().endsWith("imports") ? home.workbook() : OneRepair.picture();
        return Map.entry(type, spoilt ? damaged(whole) : whole);
    }

    private byte[] damaged(byte[] whole) {
        var bytes = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
        for (var i = random.nextInt(20); i >= 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static String raw(String text) {
        return text.replace(Nasty.NUL, "\0").replace(Nasty.HALF, "\uFFFD");
    }

    private static String visible(String text) {
        return raw(text).replaceAll("[^\\x20-\\x7e]", "?").strip();
    }
}
