package io.jinlin.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({"单小明, sxm", "仇英, qy", "曾国藩, zgf", "欧阳修, oyx", "尉迟恭, ycg", "解缙, xj", "张伟, zw", "张𠮷, z𠮷"})
    void initials_read_the_surname_as_a_surname(String name, String initials) {
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
    }

    @Test
    void personal_data_is_masked() {
        assertThat(new PhoneNumber("138 0000 1234").masked()).isEqualTo("138****1234");
        assertThat(new PhoneNumber("13800001234")).hasToString("138****1234");
        assertThat(Masked.name("张小明")).isEqualTo("张*");
        assertThat(Masked.identityNumber("110101199003071234")).isEqualTo("110101********1234");
        assertThat(Masked.phone("1234567")).isEqualTo("****");
        assertThat(Masked.phone("65551234")).isEqualTo("****1234");
        assertThat(Masked.phone("037965551234")).isEqualTo("037****1234");
    }

    @Test
    void a_phone_number_is_digits() {
        assertThatThrownBy(() -> new PhoneNumber("电话")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void words_are_said_in_the_readers_language() {
        var key = KernelRule.A_PERIOD_ENDS_AFTER_IT_BEGINS.key();

        assertThat(Words.text(Locale.SIMPLIFIED_CHINESE, key, "a", "b")).contains("早于");
        assertThat(Words.text(Locale.forLanguageTag("zh-TW"), key, "a", "b")).contains("早于");
        assertThat(Words.text(Locale.ENGLISH, key, "a", "b")).isEqualTo("The end (b) is before the beginning (a).");
        assertThat(Words.text(Locale.ENGLISH, "kernel.nobody.wrote.this")).isEqualTo("kernel.nobody.wrote.this");
    }

    @Test
    void a_cursor_comes_back_as_it_was_given() {
        var after = After.of(After.encode("一", 2));

        assertThat(after.string(0)).isEqualTo("一");
        assertThatThrownBy(() -> after.uuid(1)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> After.of("§§")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> After.of(After.encode("a\0b"))).isInstanceOf(RuleViolation.class);
        assertThat(After.of(null).isStart()).isTrue();
    }
}
