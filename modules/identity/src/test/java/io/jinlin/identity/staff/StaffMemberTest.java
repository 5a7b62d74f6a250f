package io.jinlin.identity.staff;

import static io.jinlin.identity.IdentityRule.A_USERNAME_IS_LETTERS_DIGITS_AND_FEW_SIGNS;
import static io.jinlin.identity.IdentityRule.STAFF_HOLD_AT_LEAST_ONE_POSITION;
import static io.jinlin.identity.IdentityRule.WHO_DOES_NOT_WORK_EVERYWHERE_WORKS_SOMEWHERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffMemberTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private static final UUID PROJECT = UUID.randomUUID();

    private final StaffMember member = StaffMember.takenOn(UUID.randomUUID(), "zhang", "张三", NOW);

    @Test
    void who_is_given_no_place_works_everywhere() {
        member.assign("张三", Set.of("cashier"), Set.of());
        assertThat(member.isEverywhere()).isTrue();

        member.assign("张三", Set.of("cashier"), Set.of(Place.project(PROJECT)));
        assertThat(member.isEverywhere()).isFalse();
        assertThat(member.places()).containsExactly(Place.project(PROJECT));
    }

    @Test
    void an_assignment_replaces_the_one_before() {
        member.assign("张三", Set.of("cashier", "receptionist"), Set.of());
        member.assign("张三丰", Set.of("receptionist"), Set.of());

        assertThat(member.positions()).containsExactly("receptionist");
        assertThat(member.fullName()).isEqualTo("张三丰");
    }

    @Test
    void the_same_assignment_again_changes_nothing() {
        assertThat(member.assign("张三", Set.of("cashier"), Set.of(Place.project(PROJECT))))
                .isTrue();
        assertThat(member.assign("张三", Set.of("cashier"), Set.of(Place.project(PROJECT))))
                .isFalse();
        assertThat(member.assign("张三", Set.of("cashier"), Set.of())).isTrue();
    }

    @Test
    void people_are_sorted_by_how_their_names_sound() {
        assertThat(named("单小明").sortKey()).isLessThan(named("王二").sortKey());
        assertThat(named("王二").sortKey()).isLessThan(named("张三").sortKey());
    }

    @Test
    void who_leaves_leaves_once_and_comes_back_once() {
        assertThat(member.disable(NOW)).isTrue();
        assertThat(member.disable(NOW)).isFalse();
        assertThat(member.enable()).isTrue();
        assertThat(member.enable()).isFalse();
    }

    @Test
    void nobody_works_without_a_position() {
        assertThatThrownBy(() -> new Assignment("zhang", "张三", Set.of(), Set.of()))
                .hasMessage(STAFF_HOLD_AT_LEAST_ONE_POSITION.key());
    }

    @Test
    void a_user_name_may_be_a_word_an_e_mail_address_or_a_mobile_number_in_small_letters() {
        assertThat(assignment(" Zhang.San@Example.COM ").username()).isEqualTo("zhang.san@example.com");
        assertThat(assignment("14003791234").username()).isEqualTo("14003791234");
        assertThatThrownBy(() -> assignment("张三")).hasMessage(A_USERNAME_IS_LETTERS_DIGITS_AND_FEW_SIGNS.key());
        assertThatThrownBy(() -> assignment("../admin")).hasMessage(A_USERNAME_IS_LETTERS_DIGITS_AND_FEW_SIGNS.key());
    }

    @Test
    void choosing_no_place_is_not_choosing_all_of_them() {
        assertThatThrownBy(() -> Place.some(Set.of())).hasMessage(WHO_DOES_NOT_WORK_EVERYWHERE_WORKS_SOMEWHERE.key());
        assertThat(Place.some(Set.of(Place.project(PROJECT)))).containsExactly(Place.project(PROJECT));
    }

    private static StaffMember named(String name) {
        return StaffMember.takenOn(UUID.randomUUID(), "somebody", name, NOW);
    }

    private static Assignment assignment(String username) {
        return new Assignment(username, "张三", Set.of("cashier"), Set.of());
    }
}
