package io.jinlin.restshell.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.PhoneNumber;
import io.jinlin.kernel.RuleViolation;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullMarked
class JsonTest {

    record Call(String name, PhoneNumber phone, Money fee, Instant at, @Nullable String note) {}

    private static final String GOOD =
            """
            {"name":"白雨桐","phone":"13800001234","fee":"12.50","at":"2026-11-21T01:00:00Z"}""";

    @Test
    void amounts_are_decimal_text_and_phones_are_answered_masked() {
        assertThat(Json.write(Json.read(GOOD, Call.class)))
                .contains("\"fee\":\"12.50\"", "\"at\":\"2026-11-21T01:00:00Z\"", "138****1234")
                .doesNotContain("13800001234");
    }

    @Test
    void what_is_not_called_nullable_is_needed() {
        refused(GOOD.replace("\"name\":\"白雨桐\",", ""));
        refused(GOOD.replace("\"白雨桐\"", "null"));
    }

    @Test
    void unknown_doubled_and_trailing_things_are_refused() {
        refused(GOOD.replace("{", "{\"admin\":true,"));
        refused(GOOD.replace("{", "{\"name\":\"x\","));
        refused(GOOD + "{}");
        refused(GOOD.replace("\"白雨桐\"", "1"));
    }

    record Calls(List<Call> calls, @Nullable List<String> tags) {}

    @Test
    void a_list_has_no_holes() {
        var good = "{\"calls\":[" + GOOD + "],\"tags\":null}";

        assertThat(Json.read(good, Calls.class).tags()).isNull();
        refused(good.replace(GOOD, "null"), Calls.class);
        refused(good.replace("\"tags\":null", "\"tags\":[null]"), Calls.class);
    }

    @Test
    void the_character_that_is_none_is_refused_wherever_it_stands() {
        refused(GOOD.replace("白雨桐", "白\\u0000桐"));
        refused("{\"calls\":[],\"tags\":[\"\\u0000\"]}", Calls.class);
    }

    @Test
    void a_value_that_breaks_a_rule_keeps_the_rules_name() {
        assertThatThrownBy(() -> Json.read(GOOD.replace("12.50", "12.505"), Call.class))
                .hasRootCauseInstanceOf(RuleViolation.class)
                .rootCause()
                .hasMessage("kernel.AN_AMOUNT_HAS_AT_MOST_TWO_DECIMALS");
    }

    @Test
    void bodies_that_look_alike_when_masked_are_still_two() {
        var one = Json.read(GOOD, Call.class);
        var other = Json.read(GOOD.replace("13800001234", "13811111234"), Call.class);

        assertThat(Json.hash(one)).isNotEqualTo(Json.hash(other)).isEqualTo(Json.hash(Json.read(GOOD, Call.class)));
    }

    private static void refused(String json) {
        refused(json, Call.class);
    }

    private static void refused(String json, Class<?> type) {
        assertThatThrownBy(() -> Json.read(json, type)).isInstanceOf(UncheckedIOException.class);
    }
}
