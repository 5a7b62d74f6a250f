package io.jinlin.restshell.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.jinlin.kernel.Money;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.restshell.RestRule;
import io.jinlin.restshell.Version;
import io.jinlin.restshell.problem.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A body from outside is the record it is meant to be, or a problem of the caller's; never a failure of ours. */
@NullMarked
class HostileJsonTest {

    enum Means {
        CASH,
        CARD
    }

    record Line(Means means, Money amount, @Nullable String note) {

        public boolean isCash() {
            return means == Means.CASH;
        }
    }

    record Bill(
            UUID id,
            List<Line> lines,
            int count,
            boolean paid,
            Instant at,
            @Nullable LocalDate day,
            byte @Nullable [] seal) {}

    private static final String GOOD =
            """
            {"id":"0193a000-0000-7000-8000-000000000001","lines":[{"means":"CASH","amount":"12.50","note":"找零"}],\
            "count":3,"paid":true,"at":"2026-11-21T01:00:00Z","day":"2026-11-21","seal":"AAAA"}""";

    @Property
    void what_is_written_is_read_back(
            @ForAll Means means, @ForAll int count, @ForAll("texts") String note, @ForAll long second) {
        var bill = new Bill(
                new UUID(second, count),
                List.of(new Line(means, Money.of(count), note)),
                count,
                true,
                Instant.ofEpochSecond(Math.floorMod(second, 9_000_000_000L)),
                null,
                null);

        assertThat(Json.read(Json.write(bill), Bill.class)).isEqualTo(bill);
    }

    @Property
    void a_spoilt_body_is_read_or_the_callers_problem(@ForAll Random random, @ForAll("strange") String strange) {
        readOrRefused(spoilt(random, strange));
    }

    @Property
    void any_text_is_read_or_the_callers_problem(@ForAll("texts") String text) {
        readOrRefused(text);
        readOrRefused("[".repeat(3000) + text);
        readOrRefused(GOOD.replace("3,", "9".repeat(2000) + ","));
    }

    @Property
    void half_a_character_is_no_text(@ForAll @net.jqwik.api.constraints.IntRange(min = 0xD800, max = 0xDFFF) int half) {
        var problem = refusal(GOOD.replace("找零", String.format("a\\u%04x", half)));

        assertThat(problem.field()).isEqualTo("lines[0].note");
    }

    @Property
    void a_version_is_as_in_the_etag_or_refused(
            @ForAll("texts") String header,
            @ForAll @net.jqwik.api.constraints.LongRange(max = 999_999_999_999_999_999L) long value) {
        assertThat(Version.fromString(new Version(value).toString()).value()).isEqualTo(value);
        try {
            Version.fromString(header);
        } catch (RuleViolation refused) {
            assertThat(refused.rule()).isEqualTo(RestRule.A_VERSION_IS_WRITTEN_AS_IN_THE_ETAG);
        }
    }

    private static void readOrRefused(String json) {
        try {
            Json.MAPPER.readValue(json, Bill.class);
        } catch (JsonProcessingException refused) {
            var problem = Problems.of(refused);
            assertThat(problem.status()).isBetween(400, 422);
            assertThat(problem.code()).isNotBlank();
            assertThat(problem.detail()).doesNotContain("com.fasterxml", "Exception");
        }
    }

    private static io.jinlin.restshell.problem.Problem refusal(String json) {
        try {
            throw new AssertionError("read: " + Json.MAPPER.readValue(json, Bill.class));
        } catch (JsonProcessingException refused) {
            return Problems.of(refused);
        }
    }

    /** One value, name or sign is another. */
    private static String spoilt(Random random, String strange) {
        var parts = GOOD.split("(?<=[{}\\[\\]:,])|(?=[{}\\[\\]:,])", -1);
        parts[random.nextInt(parts.length)] = strange;
        return String.join("", parts);
    }

    @Provide
    Arbitrary<String> strange() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "null",
                        "true",
                        "-1",
                        "1.5",
                        "1e400",
                        "1E2147483647",
                        "0E-2147483647",
                        "\"\"",
                        "\"\\u0000\"",
                        "\"\\ud800\"",
                        "[]",
                        "{}",
                        "[[[]]]",
                        "{\"a\":1}",
                        "NaN",
                        "'x'",
                        "\"1E999999999\"",
                        "\"-1000000000-01-01T00:00:00Z\"",
                        "\"+1000000000-12-31T23:59:59Z\"",
                        "\"2026-02-30\"",
                        "\"0-0-0-0-0\"",
                        "9999999999999999999",
                        "\"=\"",
                        "\uFEFF"),
                Arbitraries.longs().map(Object::toString),
                Arbitraries.strings().ascii().ofMaxLength(10).map(text -> '"' + text + '"'));
    }

    /** Whole characters. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(30).filter(text -> text.codePoints()
                .noneMatch(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF));
    }
}
