package io.jinlin.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.billing.receipt.ReceiptNumber;
import io.jinlin.kernel.RuleViolation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** A receipt number that somebody types is one that is printed alike, or is refused. */
class HostileReceiptNumberTest {

    @Property
    void what_is_typed_is_a_number_or_refused(
            @ForAll @StringLength(max = 24) @CharRange(from = '0', to = '9') @Chars({'-', 'A', 'a', 'Z', ' ', 'ſ'})
                    String typed) {
        readOrRefused(typed);
    }

    @Property
    void digits_are_a_number_or_too_many(
            @ForAll @StringLength(min = 8, max = 12) @CharRange(from = '0', to = '9') String typed) {
        readOrRefused(typed);
    }

    @Property
    void any_text_is_a_number_or_refused(@ForAll String typed) {
        readOrRefused(typed);
    }

    private static void readOrRefused(String typed) {
        try {
            var number = ReceiptNumber.typed(typed);
            if (!number.prefix().isEmpty()) {
                assertThat(ReceiptNumber.typed(number.shown())).isEqualTo(number);
            }
        } catch (RuleViolation refused) {
            assertThat(refused.rule()).isEqualTo(BillingRule.A_FILTER_HAS_FITTING_VALUES);
        }
    }
}
