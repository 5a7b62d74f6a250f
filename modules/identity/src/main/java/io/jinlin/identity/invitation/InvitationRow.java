package io.jinlin.identity.invitation;

import io.jinlin.identity.staff.StaffRow;
import io.jinlin.kernel.Masked;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the list shows it.
 *
 * @param to the e-mail address or telephone number, masked
 * @param byEmail otherwise the link is handed over
 */
public record InvitationRow(
        UUID id,
        String fullName,
        String to,
        boolean byEmail,
        List<String> positions,
        boolean everywhere,
        List<StaffRow.PlaceRow> places,
        InvitationState state,
        String invitedBy,
        Instant invitedAt,
        Instant expiresAt)
        implements Serializable {

    static InvitationRow of(Invitation invitation, String inviter, Instant now) {
        return new InvitationRow(
                invitation.id(),
                invitation.fullName(),
                masked(invitation.email(), invitation.phone()),
                invitation.email() != null,
                invitation.positions().stream().sorted().toList(),
                invitation.places().isEmpty(),
                invitation.places().stream()
                        .map(place -> new StaffRow.PlaceRow(place.projectId(), place.buildingId()))
                        .toList(),
                invitation.stateAt(now),
                inviter,
                invitation.invitedAt(),
                invitation.expiresAt());
    }

    private static String masked(@Nullable String email, @Nullable String phone) {
        if (email == null) {
            return phone == null ? "" : Masked.phone(phone);
        }
        var at = email.indexOf('@');
        return email.charAt(0) + "***" + email.substring(at);
    }
}
