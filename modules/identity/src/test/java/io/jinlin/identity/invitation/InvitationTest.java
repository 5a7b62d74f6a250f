package io.jinlin.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.identity.IdentityRule;
import io.jinlin.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTest {

    private static final TenantId SHANGYU = new TenantId("shangyu");
    private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");
    private static final UUID SOMEBODY = UUID.randomUUID();

    @Test
    void it_is_good_once() {
        var invitation = sent(Ticket.drawn(SHANGYU));
        invitation.accept(SOMEBODY, NOW);

        breaks(IdentityRule.AN_INVITATION_IS_GOOD_ONCE_AND_FOR_A_WEEK, () -> invitation.accept(SOMEBODY, NOW));
        breaks(
                IdentityRule.AN_ACCEPTED_INVITATION_IS_NOT_RENEWED,
                () -> invitation.renew(Ticket.drawn(SHANGYU), SOMEBODY, NOW));
    }

    @Test
    void it_is_good_for_a_week_and_renewed_for_another() {
        var invitation = sent(Ticket.drawn(SHANGYU));
        var later = NOW.plus(Duration.ofDays(7));
        invitation.mustBeGood(later.minusSeconds(1));
        assertThat(invitation.stateAt(later)).isEqualTo(InvitationState.EXPIRED);
        breaks(IdentityRule.AN_INVITATION_IS_GOOD_ONCE_AND_FOR_A_WEEK, () -> invitation.mustBeGood(later));

        invitation.renew(Ticket.drawn(SHANGYU), SOMEBODY, later);

        invitation.mustBeGood(later.plus(Duration.ofDays(6)));
    }

    @Test
    void withdrawn_it_is_good_for_nothing() {
        var invitation = sent(Ticket.drawn(SHANGYU));
        invitation.withdraw(NOW);

        breaks(IdentityRule.AN_INVITATION_IS_GOOD_ONCE_AND_FOR_A_WEEK, () -> invitation.mustBeGood(NOW));
        breaks(IdentityRule.ONLY_OPEN_INVITATIONS_ARE_WITHDRAWN, () -> invitation.withdraw(NOW));
    }

    @Test
    void a_ticket_names_its_company_and_tells_its_secret_to_nobody() {
        var ticket = Ticket.drawn(SHANGYU);

        assertThat(Ticket.read(ticket.written())).contains(ticket);
        assertThat(ticket.hash()).hasSize(64).doesNotContain(ticket.secret());
        assertThat(ticket.toString()).doesNotContain(ticket.secret());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shangyu",
                "shangyu.",
                "shangyu.short",
                "../etc.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "a.b.c"
            })
    void what_is_no_ticket_is_none(String written) {
        assertThat(Ticket.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-at",
                "two@@example.com",
                "a b@example.com",
                "a@b\r\nBcc: c@example.com",
                "@example.com",
                "a@-x.com"
            })
    void an_address_can_be_written_to(String email) {
        breaks(IdentityRule.AN_EMAIL_ADDRESS_CAN_BE_WRITTEN_TO, () -> wanted(email, null));
    }

    @Test
    void it_goes_to_one_address() {
        breaks(IdentityRule.AN_INVITATION_GOES_TO_AN_ADDRESS, () -> wanted(null, " "));
        breaks(IdentityRule.AN_INVITATION_GOES_TO_AN_ADDRESS, () -> wanted("li@example.com", "13800001234"));
        breaks(IdentityRule.A_TELEPHONE_NUMBER_CAN_BE_CALLED, () -> wanted(null, "call me"));
    }

    private static Invitation sent(Ticket ticket) {
        return Invitation.sent(wanted("li@example.com", null), ticket, SOMEBODY, NOW);
    }

    private static NewInvitation wanted(@Nullable String email, @Nullable String phone) {
        return new NewInvitation("李娜", email, phone, Set.of("cashier"), Set.of());
    }

    private static void breaks(IdentityRule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage(rule.key());
    }
}
