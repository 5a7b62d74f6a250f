package io.jinlin.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void a_line_break_counts_once_however_a_browser_sends_it() {
        assertThat(Texts.within("漏\r\n水\r了", 5, "content")).isEqualTo("漏\n水\n了");
    }

    @Test
    void what_cannot_be_kept_or_printed_falls_away() {
        assertThat(Texts.clean(" a\u0000b\u001Bc\td ")).isEqualTo("abc\td");
    }

    @Test
    void a_text_too_long_names_its_field() {
        assertThat(Texts.within("𠮷野家", 3, "name")).isEqualTo("𠮷野家");
        assertThatThrownBy(() -> Texts.within("1234", 3, "name"))
                .isInstanceOfSatisfying(RuleViolation.class, broken -> {
                    assertThat(broken.rule()).isEqualTo(KernelRule.A_TEXT_FITS_ITS_PLACE);
                    assertThat(broken.field()).isEqualTo("name");
                    assertThat(broken.args()).containsExactly(3, 4);
                });
    }

    @Test
    void a_blank_text_that_may_be_missing_is_missing() {
        assertThat(Texts.within(3, "name", " \r\n ")).isNull();
        assertThat(Texts.within(3, "name", null)).isNull();
        assertThat(Texts.within(3, "name", " a ")).isEqualTo("a");
    }
}
