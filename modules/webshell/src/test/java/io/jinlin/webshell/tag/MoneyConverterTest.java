package io.jinlin.webshell.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyConverterTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234.5", "1,234.50", "¥1，234.5", "１２３４.５元", " 1234.50 "})
    void amounts_are_read_as_people_type_them(String typed) {
        assertThat(MoneyConverter.read(typed)).hasValue(Money.of("1234.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "abc", "1-2", "--", "1E30000000"})
    void what_is_no_amount_of_yuan_and_fen_is_refused(String typed) {
        assertThat(MoneyConverter.read(typed)).isEmpty();
    }

    @Test
    void a_typed_amount_is_shown_as_it_can_be_typed_again() {
        assertThat(Money.of("1234.50").amount().toPlainString()).isEqualTo("1234.50");
    }
}
