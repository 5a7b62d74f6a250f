package io.jinlin.identity.invitation;

import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.permission.PositionRow;
import io.jinlin.identity.permission.RolesOffice;
import io.jinlin.identity.staff.Assignment;
import io.jinlin.identity.staff.StaffDesk;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where whoever was invited is put on the staff. Only {@link GuestOffice} comes here, for the company of the ticket. */
@Desk
public class AcceptanceDesk {

    @Inject
    Invitations invitations;

    @Inject
    StaffDesk staff;

    @Inject
    RolesOffice roles;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Empty for a ticket that is worth nothing, whatever the reason. */
    Optional<Guest> guest(Ticket ticket, String company) {
        return invitations
                .of(ticket)
                .filter(invitation -> invitation.stateAt(clock.instant()) == InvitationState.OPEN)
                .map(invitation -> {
                    var positions = roles.positions().stream()
                            .filter(position -> invitation.positions().contains(position.code()))
                            .toList();
                    return new Guest(
                            ticket.company().alias(),
                            company,
                            invitation.fullName(),
                            positions.stream().map(PositionRow::name).toList(),
                            positions.stream()
                                    .map(position -> position.name(java.util.Locale.ENGLISH))
                                    .toList(),
                            invitation.expiresAt());
                });
    }

    /** @throws RuleViolation AN_INVITATION_IS_GOOD_ONCE_AND_FOR_A_WEEK */
    void check(Ticket ticket) {
        good(ticket);
    }

    /** Whether a new account of that name could be put on the staff by this ticket. */
    void check(Ticket ticket, String username) {
        var invitation = good(ticket);
        staff.checkNew(assignment(invitation, username));
    }

    UUID accept(Ticket ticket, UUID subject, String username) {
        var invitation = good(ticket);
        var assignment = assignment(invitation, username);
        staff.mustNotWorkHere(subject, username);
        staff.check(assignment);
        var id = staff.assign(subject, assignment);
        invitation.accept(id, clock.instant());
        audit.record(
                "identity.invitation.accept", "identity.invitation", invitation.id(), Map.of("staff", id.toString()));
        return id;
    }

    private Invitation good(Ticket ticket) {
        var invitation = invitations
                .locked(ticket)
                .orElseThrow(() -> new RuleViolation(IdentityRule.AN_INVITATION_IS_GOOD_ONCE_AND_FOR_A_WEEK));
        invitation.mustBeGood(clock.instant());
        return invitation;
    }

    private static Assignment assignment(Invitation invitation, String username) {
        return new Assignment(username, invitation.fullName(), invitation.positions(), invitation.places());
    }
}
