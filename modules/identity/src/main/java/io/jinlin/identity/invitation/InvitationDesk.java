package io.jinlin.identity.invitation;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.identity.staff.Place;
import io.jinlin.identity.staff.StaffDesk;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Invites people, in the company's own tables. */
@Desk
public class InvitationDesk {

    private static final String CHANGE = "identity.staff.change";

    @Inject
    Invitations invitations;

    @Inject
    StaffDesk staff;

    @Inject
    StaffDirectory directory;

    @Inject
    CurrentStaff current;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The latest first; of the whole company, for those who may invite. */
    @Allowed(CHANGE)
    public Slice<InvitationRow> page(After after, int limit) {
        var page = invitations.page(after, limit);
        var names = directory.namesOf(
                page.rows().stream().map(Invitation::invitedBy).distinct().toList());
        return new Slice<>(
                page.rows().stream()
                        .map(one -> InvitationRow.of(one, names.getOrDefault(one.invitedBy(), "—"), clock.instant()))
                        .toList(),
                page.next());
    }

    @Allowed(CHANGE)
    public Sent invite(NewInvitation wanted, Ticket ticket) {
        staff.mayGive(wanted.positions(), wanted.places());
        var invitation = Invitation.sent(wanted, ticket, current.id(), clock.instant());
        invitations.add(invitation);
        note("identity.invitation.send", invitation);
        return new Sent(invitation.id(), invitation.fullName(), invitation.email(), ticket.written());
    }

    @Allowed(CHANGE)
    public Sent renew(UUID id, Ticket ticket) {
        var invitation = invitations.locked(id);
        staff.mayGive(invitation.positions(), invitation.places());
        invitation.renew(ticket, current.id(), clock.instant());
        note("identity.invitation.renew", invitation);
        return new Sent(invitation.id(), invitation.fullName(), invitation.email(), ticket.written());
    }

    @Allowed(CHANGE)
    public void withdraw(UUID id) {
        var invitation = invitations.locked(id);
        staff.mayGive(invitation.positions(), invitation.places());
        invitation.withdraw(clock.instant());
        note("identity.invitation.withdraw", invitation);
    }

    private void note(String action, Invitation invitation) {
        audit.record(
                action,
                "identity.invitation",
                invitation.id(),
                Map.of(
                        "positions", String.join(" ", invitation.positions()),
                        "places",
                                invitation.places().stream()
                                        .map(Place::toString)
                                        .collect(Collectors.joining(" "))));
    }
}
