package io.jinlin.identity.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.identity.IdentityRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "Night", "night guard", "../admin", "x';drop table staff--", "夜班", "-a", "/manager"})
    void a_code_is_short_and_plain(String code) {
        breaks(IdentityRule.A_POSITION_HAS_A_SHORT_CODE, () -> new Position(code, "夜班", "", 1));
    }

    @Test
    void a_code_of_ten_thousand_characters_is_none() {
        breaks(IdentityRule.A_POSITION_HAS_A_SHORT_CODE, () -> new Position("a".repeat(10_000), "夜班", "", 1));
        breaks(IdentityRule.A_POSITION_HAS_A_NAME, () -> new Position("night", "夜".repeat(10_000), "", 1));
        breaks(IdentityRule.A_POSITION_HAS_A_NAME, () -> new Position("night", "夜班", "n".repeat(10_000), 1));
    }

    @Test
    void a_name_may_be_anything_that_is_read() {
        assertThat(new Position("night", "夜班<b>'; drop table staff --", "", 1).name())
                .startsWith("夜班");
        breaks(IdentityRule.A_POSITION_HAS_A_NAME, () -> new Position("night", "夜\n班", "", 1));
        breaks(IdentityRule.A_POSITION_HAS_A_RANK, () -> new Position("night", "夜班", "", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "platform-operator", "default-roles-jinlin"})
    void what_the_platform_goes_by_is_no_companys(String code) {
        breaks(IdentityRule.A_POSITION_HAS_A_CODE_OF_ITS_OWN, () -> new Position(code, "夜班", "", 1).ofOwn());
    }

    private static void breaks(IdentityRule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage(rule.key());
    }
}
