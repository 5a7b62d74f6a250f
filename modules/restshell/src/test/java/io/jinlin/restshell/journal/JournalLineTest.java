package io.jinlin.restshell.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JournalLineTest {

    @Test
    void numbers_that_name_a_person_are_covered() {
        assertThat(JournalLine.impersonal("calls 13800001234 of 410305199001011234 failed"))
                .isEqualTo("calls 138****1234 of ****** failed");
    }

    @Test
    void other_numbers_stay() {
        var text = "GET /api/v1/repairs/orders/0193f3a0-1111-7000-8000-138000012345 200 13ms at 1795288470784";
        assertThat(JournalLine.impersonal(text)).isEqualTo(text);
    }
}
