package io.jinlin.app.fuzz;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jinlin.launcher.net.Rest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks at every answer: no failure of ours, nothing of our insides, nothing of the other company, and nothing but what is specified. */
final class Judge {

    private static final Pattern INSIDES = Pattern.compile("\\bat [a-z]+(?:\\.[\\w$]+)+\\([\\w$]+\\.java"
            + "|\\b(?:io\\.jinlin|java\\.(?:lang|util|io|sql|time|net)|jakarta|org\\.(?:eclipse|glassfish|postgresql|hibernate|dhatim)|com\\.(?:fasterxml|sun)|fish\\.payara)\\.[a-zA-Z]"
            + "|\\b[A-Z]\\w+(?:Exception|Error)\\b");
    private static final Set<String> ABOUT_A_FIELD =
            Set.of("restshell.A_FIELD_HAS_A_FITTING_VALUE", "restshell.A_BODY_HAS_ONLY_KNOWN_FIELDS");
    private static final Map<Integer, String> STATUSES = Map.of(2, "2xx", 4, "4xx", 5, "5xx");

    private final OpenApiInteractionValidator specification;
    private final Company home;
    private final Company away;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, String> findings = new TreeMap<>();

    Judge(JsonNode document, Company home, Company away) {
        // The server adds a list of its own that no specification knows.
        var standard = ((ObjectNode) document.deepCopy()).without("endpoints");
        this.specification = OpenApiInteractionValidator.createForInlineApiSpecification(standard.toString())
                .build();
        this.home = home;
        this.away = away;
    }

    void look(Asked asked, Rest.Answer answer) {
        var told = told(answer);
        count("requests");
        count(STATUSES.getOrDefault(answer.status() / 100, "other"));
        if (answer.status() >= 500) {
            found("5xx", asked, answer, "" + answer.status());
        }
        var insides = INSIDES.matcher(told);
        if (answer.status() >= 400 && insides.find() && !asked.text().contains(insides.group())) {
            found("traces", asked, answer, insides.group());
        }
        foreign(asked, answer, told).ifPresent(what -> found("foreign", asked, answer, what));
        unfit(asked, answer).ifPresent(what -> found("unfit", asked, answer, what));
    }

    /** What belongs to a company the caller is not of, and was not said by the caller; to nobody nothing belongs. */
    private Optional<String> foreign(Asked asked, Rest.Answer answer, String told) {
        var others = asked.isNobodys() ? Stream.of(home, away) : Stream.of(asked.stranger() ? home : away);
        var said = asked.path() + asked.text();
        return others.flatMap(company -> Stream.concat(Stream.of(company.project()), company.ids().all().stream()))
                .filter(each -> told.contains(each) && !said.contains(each))
                .findFirst()
                .or(() -> (asked.stranger() || asked.isNobodys())
                                && answer.status() < 300
                                && home.ids().all().stream()
                                        .anyMatch(asked.path().replaceFirst("\\?.*", "")::contains)
                        ? Optional.of("let in")
                        : Optional.empty());
    }

    private Optional<String> unfit(Asked asked, Rest.Answer answer) {
        if (isRefusedByTheServer(asked, answer)) {
            return Optional.empty();
        }
        if (answer.status() >= 400 && !asked.method().equals("HEAD")) {
            var problem = problem(answer);
            if (problem.isPresent()) {
                return problem;
            }
        }
        if (!asked.method().equals(asked.operation().method())) {
            return Optional.empty();
        }
        var response = SimpleResponse.Builder.status(answer.status());
        answer.header("content-type").ifPresent(response::withContentType);
        if (answer.body().length > 0) {
            response.withBody(answer.body());
        }
        var report = specification.validateResponse(
                asked.operation().path().replaceAll("\\{[^}]*}", "x"),
                Request.Method.valueOf(asked.method()),
                response.build());
        return report.getMessages().stream()
                .filter(message ->
                        message.getLevel() == com.atlassian.oai.validator.report.ValidationReport.Level.ERROR)
                .map(message -> message.getKey() + " " + message.getMessage())
                .findFirst();
    }

    /** An address that the server takes for an attack, or for too long, never comes as far as the product: 400 and nothing else. */
    private static boolean isRefusedByTheServer(Asked asked, Rest.Answer answer) {
        var path = asked.path();
        return answer.status() == 400
                && answer.body().length == 0
                && (path.contains("%00") || path.contains("%5C") || path.contains("%2F") || path.length() > 8000);
    }

    /** Whether a refusal says which rule and, where it is about one input, which. */
    private static Optional<String> problem(Rest.Answer answer) {
        if (!answer.header("content-type").orElse("").startsWith("application/problem+json")) {
            return Optional.of("no problem+json: " + answer.header("content-type"));
        }
        var code = answer.json().path("code").asText();
        return code.isEmpty()
                ? Optional.of("no code")
                : ABOUT_A_FIELD.contains(code) && !answer.json().has("field")
                        ? Optional.of("no field")
                        : Optional.empty();
    }

    /** What the company's own answer teaches about what it has. */
    void learn(Asked asked, Rest.Answer answer) {
        var ours = answer.status() < 300 && asked.who().endsWith("@" + home.alias());
        var path = asked.operation().path();
        var staff = path.contains("/identity/") && !asked.method().equals("POST") || path.endsWith("/me");
        if (ours && !staff && answer.header("content-type").orElse("").contains("json")) {
            home.ids().learn(noun(path), answer.json());
        }
    }

    private static String noun(String path) {
        return path.replaceFirst("^.*/v1/[^/]+/", "").replaceFirst("/.*", "").replaceFirst("s$", "");
    }

    private void found(String kind, Asked asked, Rest.Answer answer, String what) {
        count(kind);
        var text = answer.text();
        findings.putIfAbsent(
                kind + " " + asked.operation() + " "
                        + what.lines().findFirst().orElse("").replaceAll("[0-9a-f-]{36}", "…"),
                asked + "\n    -> " + answer.status() + " "
                        + (text.length() > 700 ? text.substring(0, 700) + "…" : text) + "\n    " + what);
    }

    private void count(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    int counted(String kind) {
        return counts.getOrDefault(kind, 0);
    }

    Map<String, String> findings() {
        return findings;
    }

    String summary(int operations) {
        var line = new StringBuilder("fuzz operations=" + operations);
        for (var kind : List.of("requests", "2xx", "4xx", "5xx", "traces", "foreign", "unfit")) {
            line.append(' ').append(kind).append('=').append(counted(kind));
        }
        return line.toString();
    }

    /** What the answer says; a spreadsheet is unpacked. */
    private static String told(Rest.Answer answer) {
        if (!answer.header("content-type").orElse("").contains("spreadsheetml")) {
            return answer.text();
        }
        var text = new StringBuilder();
        try (var book = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(answer.body()))
                .get()) {
            for (var part : Collections.list(book.getEntries())) {
                text.append(new String(book.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return text.toString();
    }
}
