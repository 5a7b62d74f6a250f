package io.jinlin.billing.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.billing.BillingRule;
import io.jinlin.billing.ledger.Account;
import io.jinlin.billing.payment.PaymentState;
import io.jinlin.billing.payment.TenderMethod;
import io.jinlin.kernel.Words;
import io.jinlin.webshell.lint.TemplateLint;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void the_pages_know_their_tags_attributes_and_words() throws IOException {
        assertThat(TemplateLint.problems(PagesTest.class.getClassLoader()))
                .filteredOn(problem -> problem.contains("resources/billing/"))
                .isEmpty();
    }

    @Test
    void every_rule_and_constant_has_words_in_both_languages() {
        var keys = Stream.of(
                        Stream.of(BillingRule.values()).map(BillingRule::key),
                        Stream.of(Account.values()).map(account -> "billing.account." + account),
                        Stream.of(TenderMethod.values()).map(method -> "billing.tender." + method),
                        Stream.of(PaymentState.values()).map(state -> "billing.payment.state." + state),
                        new BillingMenu().entries().stream().map(entry -> entry.key()))
                .flatMap(key -> key)
                .toList();

        for (var locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            assertThat(keys).noneMatch(key -> Words.text(locale, key).equals(key));
        }
    }
}
