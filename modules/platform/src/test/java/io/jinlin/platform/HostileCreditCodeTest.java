package io.jinlin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.kernel.RuleViolation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB 32100-2015: what is one is taken, what is none is refused by name. */
class HostileCreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void the_standards_own_example_is_one() {
        assertThat(new CreditCode("91350100M000100Y43").code()).isEqualTo("91350100M000100Y43");
        assertThat(new CreditCode(" 9135 0100 m000 100y 43 ").code()).isEqualTo("91350100M000100Y43");
    }

    @Property
    void every_code_with_its_check_character_is_one(
            @ForAll @NumericChars @StringLength(6) String region,
            @ForAll
                    @CharRange(from = '0', to = '9')
                    @CharRange(from = 'A', to = 'H')
                    @Chars({'J', 'K', 'L', 'M', 'N', 'P', 'Q', 'R', 'T', 'U', 'W', 'X', 'Y'})
                    @StringLength(9)
                    String body) {
        var first = "91" + region + body;

        assertThat(new CreditCode(first + CreditCode.check(first)).code()).startsWith(first);
    }

    @Property
    void one_wrong_character_is_noticed(
            @ForAll @IntRange(max = 17) int place, @ForAll @IntRange(min = 1, max = 30) int by) {
        var right = "91350100M000100Y43";
        var wrong = ALPHABET.charAt((ALPHABET.indexOf(right.charAt(place)) + by) % ALPHABET.length());

        refused(right.substring(0, place) + wrong + right.substring(place + 1));
    }

    @Property
    void two_exchanged_neighbours_are_noticed(@ForAll @IntRange(max = 16) int place) {
        var right = "91350100M000100Y43";
        var exchanged = new StringBuilder(right);
        exchanged.setCharAt(place, right.charAt(place + 1));
        exchanged.setCharAt(place + 1, right.charAt(place));

        if (!exchanged.toString().equals(right)) {
            refused(exchanged.toString());
        }
    }

    @Property
    void anything_else_is_refused_and_nothing_worse(@ForAll String typed) {
        refused(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100I000100Y43",
                "';drop table x--",
                "../../etc/passwd"
            })
    void what_is_none_is_refused(String typed) {
        refused(typed);
        refused(typed.repeat(2000));
    }

    @Test
    void it_is_shown_masked() {
        assertThat(new CreditCode("91350100M000100Y43")).hasToString("9135**********0Y43");
    }

    private static void refused(String typed) {
        assertThatThrownBy(() -> new CreditCode(typed))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.field())
                        .isEqualTo("creditCode"));
    }
}
