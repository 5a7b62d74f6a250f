package io.jinlin.identity.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultRolesTest {

    @Test
    void the_file_holds_together() {
        var roles = DefaultRoles.load();

        assertThat(roles.positions()).containsKeys("manager", "receptionist", "engineer-lead", "administrator");
        assertThat(roles.grants().get("identity.staff.change")).containsExactly("administrator");
        assertThat(roles.known()).allMatch(permission -> permission.matches("[a-z]+(\\.[a-z]+(-[a-z]+)*){2,3}"));
    }

    @Test
    void departments_stand_in_alphabetical_order() {
        var departments = new ArrayList<>(DefaultRoles.load().permissions().keySet());

        assertThat(departments).isSorted();
    }

    @Test
    void a_permission_is_given_to_positions_that_exist() {
        assertThatThrownBy(() ->
                        new DefaultRoles(Map.of(), Map.of("repairs", Map.of("repairs.order.read", List.of("boss")))))
                .hasMessageContaining("boss");
    }

    @Test
    void a_permission_stands_in_the_section_of_its_department() {
        assertThatThrownBy(
                        () -> new DefaultRoles(Map.of(), Map.of("repairs", Map.of("billing.charge.read", List.of()))))
                .hasMessageContaining("another section");
    }
}
