package io.jinlin.identity.permission;

import static io.jinlin.identity.IdentityRule.A_PERMISSION_IS_KNOWN;
import static io.jinlin.identity.IdentityRule.THE_ADMINISTRATOR_KEEPS_THE_STAFF;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PositionDeskTest {

    private static final Set<String> KNOWN =
            Set.of("identity.staff.read", "identity.staff.change", "repairs.order.read");

    @Test
    void a_company_cannot_lock_itself_out() {
        assertThatThrownBy(() -> PositionDesk.mayBe("administrator", Set.of("identity.staff.read"), KNOWN))
                .hasMessage(THE_ADMINISTRATOR_KEEPS_THE_STAFF.key());
        assertThatThrownBy(() -> PositionDesk.mayBe("administrator", Set.of("identity.staff.change"), KNOWN))
                .hasMessage(THE_ADMINISTRATOR_KEEPS_THE_STAFF.key());
    }

    @Test
    void everything_else_is_the_companys_choice() {
        assertThatNoException().isThrownBy(() -> {
            PositionDesk.mayBe("administrator", Set.of("identity.staff.read", "identity.staff.change"), KNOWN);
            PositionDesk.mayBe("manager", Set.of(), KNOWN);
            PositionDesk.mayBe("cashier", KNOWN, KNOWN);
        });
    }

    @Test
    void a_permission_nobody_asks_for_is_none() {
        assertThatThrownBy(() -> PositionDesk.mayBe("cashier", Set.of("repairs.order.own"), KNOWN))
                .hasMessage(A_PERMISSION_IS_KNOWN.key());
    }
}
