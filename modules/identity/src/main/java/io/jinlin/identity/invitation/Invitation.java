package io.jinlin.identity.invitation;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.staff.Place;
import io.jinlin.kernel.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked to work here.
 *
 * <p>Sent with a ticket that is good once and for a week. Accepted by whoever holds the ticket: with a new account, or with the account
 * that person has already. Renewed, it gets another ticket and the old one is worth nothing; withdrawn, none is.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

    static final Duration GOOD_FOR = Duration.ofDays(7);

    @Id
    private UUID id;

    @Version
    private long version;

    private String fullName;
    private @Nullable String email;
    private @Nullable String phone;
    private String ticketHash;
    private boolean everywhere;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private UUID invitedBy;
    private Instant invitedAt;
    private Instant expiresAt;
    private @Nullable Instant closedAt;
    private @Nullable UUID staffId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "invitation_position", joinColumns = @JoinColumn(name = "invitation_id"))
    @Column(name = "position")
    private Set<String> positions = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "invitation_scope", joinColumns = @JoinColumn(name = "invitation_id"))
    private Set<Place> places = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    static Invitation sent(NewInvitation wanted, Ticket ticket, UUID by, Instant at) {
        var invitation = new Invitation();
        invitation.id = Ids.next();
        invitation.fullName = wanted.fullName();
        invitation.email = wanted.email();
        invitation.phone = wanted.phone();
        invitation.positions.addAll(wanted.positions());
        invitation.places.addAll(wanted.places());
        invitation.everywhere = wanted.places().isEmpty();
        invitation.state = InvitationState.OPEN;
        invitation.invitedBy = by;
        invitation.invitedAt = at;
        invitation.ticketHash = ticket.hash();
        invitation.expiresAt = at.plus(GOOD_FOR);
        return invitation;
    }

    /** Another ticket, another week; also for what was withdrawn or forgotten. */
    void renew(Ticket ticket, UUID by, Instant at) {
        rule(state != InvitationState.ACCEPTED, IdentityRule.AN_ACCEPTED_INVITATION_IS_NOT_RENEWED, fullName);
        state = InvitationState.OPEN;
        closedAt = null;
        invitedBy = by;
        ticketHash = ticket.hash();
        expiresAt = at.plus(GOOD_FOR);
    }

    void withdraw(Instant at) {
        rule(state == InvitationState.OPEN, IdentityRule.ONLY_OPEN_INVITATIONS_ARE_WITHDRAWN, fullName);
        state = InvitationState.WITHDRAWN;
        closedAt = at;
    }

    /** @throws io.jinlin.kernel.RuleViolation AN_INVITATION_IS_GOOD_ONCE_AND_FOR_A_WEEK */
    void mustBeGood(Instant at) {
        rule(stateAt(at) == InvitationState.OPEN, IdentityRule.AN_INVITATION_IS_GOOD_ONCE_AND_FOR_A_WEEK);
    }

    void accept(UUID staff, Instant at) {
        mustBeGood(at);
        state = InvitationState.ACCEPTED;
        closedAt = at;
        staffId = staff;
    }

    InvitationState stateAt(Instant now) {
        return state == InvitationState.OPEN && !expiresAt.isAfter(now) ? InvitationState.EXPIRED : state;
    }

    public UUID id() {
        return id;
    }

    public String fullName() {
        return fullName;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String phone() {
        return phone;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    public Set<String> positions() {
        return Set.copyOf(positions);
    }

    public Set<Place> places() {
        return Set.copyOf(places);
    }
}
