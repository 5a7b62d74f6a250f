package io.jinlin.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "0, 人民币零元整",
        "0.05, 人民币伍分",
        "0.50, 人民币伍角整",
        "0.55, 人民币伍角伍分",
        "1, 人民币壹元整",
        "10, 人民币壹拾元整",
        "10.50, 人民币壹拾元零伍角整",
        "12.05, 人民币壹拾贰元零伍分",
        "107000.53, 人民币壹拾万柒仟元零伍角叁分",
        "1234.50, 人民币壹仟贰佰叁拾肆元伍角整",
        "1409.50, 人民币壹仟肆佰零玖元伍角整",
        "6007.14, 人民币陆仟零柒元壹角肆分",
        "16409.02, 人民币壹万陆仟肆佰零玖元零贰分",
        "325.04, 人民币叁佰贰拾伍元零肆分",
        "10001, 人民币壹万零壹元整",
        "100000000, 人民币壹亿元整",
        "100010000, 人民币壹亿零壹万元整",
        "20000005, 人民币贰仟万零伍元整",
        "-3.20, 人民币负叁元贰角整",
    })
    void capitals_follow_the_rules_of_bookkeeping(String yuan, String capitals) {
        assertThat(Money.of(yuan).inCapitals()).isEqualTo(capitals);
    }

    @Test
    void capitals_read_back_to_the_same_amount() {
        var random = new Random(20261121);
        for (var i = 0; i < 20_000; i++) {
            var fen = (long) Math.pow(10, random.nextDouble() * 12);
            var money = new Money(BigDecimal.valueOf(fen, 2));

            var capitals = money.inCapitals();

            assertThat(readBack(capitals)).as(capitals).isEqualTo(fen);
            assertThat(capitals).doesNotContain("零零").doesNotContain("零元整零");
        }
    }

    @Test
    void an_amount_is_exact_to_the_fen() {
        assertThatThrownBy(() -> Money.of("1.005"))
                .isInstanceOfSatisfying(RuleViolation.class, broken -> assertThat(broken.rule())
                        .isEqualTo(KernelRule.AN_AMOUNT_HAS_AT_MOST_TWO_DECIMALS));
        assertThat(Money.of("1.500")).isEqualTo(Money.of("1.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E30000000", "-1E30000000", "100E2147483647", "1000000000000"})
    @Timeout(5)
    void an_amount_nobody_can_pay_is_refused_before_it_is_written_out(String yuan) {
        assertThatThrownBy(() -> Money.of(yuan))
                .isInstanceOfSatisfying(RuleViolation.class, broken -> assertThat(broken.rule())
                        .isEqualTo(KernelRule.AN_AMOUNT_STAYS_BELOW_A_TRILLION));
    }

    @Test
    void digits_without_end_are_not_read() {
        assertThatThrownBy(() -> Money.of("9".repeat(200_000))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Money.of("1E-999999999")).isInstanceOf(RuleViolation.class);
        assertThat(Money.of("999999999999.99").plus(Money.ZERO)).hasToString("999999999999.99");
    }

    @Test
    void an_amount_is_shown_with_its_sign_and_groups() {
        assertThat(Money.of("1234.5").shown()).isEqualTo("¥1,234.50");
        assertThat(Money.of("-0.5").shown()).isEqualTo("-¥0.50");
        assertThat(Money.of("999").shown()).isEqualTo("¥999.00");
        assertThat(Money.of("-1000").shown()).isEqualTo("-¥1,000.00");
        assertThat(Money.of("123456789012.34").shown()).isEqualTo("¥123,456,789,012.34");
    }

    /** An independent reader: digits and places, nothing of the writer's code. */
    private static long readBack(String capitals) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (var c : capitals.substring(3).toCharArray()) {
            var value = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
            if (value >= 0) {
                digit = value;
                continue;
            }
            switch (c) {
                case '拾' -> section += digit * 10;
                case '佰' -> section += digit * 100;
                case '仟' -> section += digit * 1000;
                case '万' -> total += (section + digit) * 10_000;
                case '亿' -> total = (total + section + digit) * 100_000_000;
                case '元' -> total = (total + section + digit) * 100;
                case '角' -> total += digit * 10;
                case '分' -> total += digit;
                default -> {}
            }
            if ("万亿元".indexOf(c) >= 0) {
                section = 0;
            }
            digit = 0;
        }
        return total;
    }
}
