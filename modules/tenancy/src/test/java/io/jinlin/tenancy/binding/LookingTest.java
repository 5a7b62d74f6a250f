package io.jinlin.tenancy.binding;

import static io.jinlin.tenancy.Looking.AS_A_POSITION;
import static io.jinlin.tenancy.Looking.BY_AN_OPERATOR;
import static io.jinlin.tenancy.Looking.OF_A_COMPANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.tenancy.Looking;
import io.jinlin.tenancy.OnlyLooking;
import io.jinlin.tenancy.TenancyRule;
import io.jinlin.tenancy.TenantId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** There is one way to look only, with a reason; nothing further in takes it back. */
class LookingTest {

    private static final TenantId COMPANY = new TenantId("company");

    @ParameterizedTest
    @EnumSource
    void who_looks_goes_on_looking_whatever_is_entered_further_in(Looking why) {
        assertThat(reason(why, () -> BoundTenant.as(COMPANY, BoundTenant::looking)))
                .isEqualTo(why);
        assertThat(BoundTenant.looking()).isNull();
    }

    @Test
    void of_two_reasons_the_stricter_holds() {
        assertThat(reason(OF_A_COMPANY, () -> BoundTenant.looking(BY_AN_OPERATOR, BoundTenant::looking)))
                .isEqualTo(BY_AN_OPERATOR);
        assertThat(reason(BY_AN_OPERATOR, () -> BoundTenant.looking(OF_A_COMPANY, BoundTenant::looking)))
                .isEqualTo(BY_AN_OPERATOR);
        assertThat(reason(AS_A_POSITION, () -> BoundTenant.looking(OF_A_COMPANY, BoundTenant::looking)))
                .isEqualTo(AS_A_POSITION);
    }

    @Test
    void only_in_a_company_that_may_only_look_are_notes_kept() {
        assertThat(reason(OF_A_COMPANY, () -> BoundTenant.noting(BoundTenant::looking)))
                .isNull();
        assertThat(reason(AS_A_POSITION, () -> BoundTenant.noting(BoundTenant::looking)))
                .isEqualTo(AS_A_POSITION);
        assertThat(reason(BY_AN_OPERATOR, () -> BoundTenant.noting(BoundTenant::looking)))
                .isEqualTo(BY_AN_OPERATOR);
    }

    @Test
    void nothing_is_ordered_or_written_elsewhere_by_who_keeps_no_notes() {
        looking(OF_A_COMPANY, LookingTest::refused);
        for (var why : new Looking[] {AS_A_POSITION, BY_AN_OPERATOR}) {
            assertThatThrownBy(() -> looking(why, LookingTest::refused)).isInstanceOf(OnlyLooking.class);
        }
    }

    @Test
    void whoever_is_refused_is_told_the_reason_that_holds() {
        assertThat(looking(BY_AN_OPERATOR, OnlyLooking::rule)).isEqualTo(TenancyRule.AN_OPERATOR_ONLY_LOOKS);
        assertThat(looking(OF_A_COMPANY, OnlyLooking::rule))
                .isEqualTo(TenancyRule.A_COMPANY_THAT_MAY_ONLY_LOOK_CHANGES_NOTHING);
    }

    private static @Nullable Looking reason(Looking why, Supplier<@Nullable Looking> within) {
        return looking(why, within);
    }

    private static boolean refused() {
        OnlyLooking.refuse();
        return false;
    }

    private static <T extends @Nullable Object> T looking(Looking why, Supplier<T> work) {
        return BoundTenant.as(COMPANY, () -> BoundTenant.looking(why, work));
    }
}
