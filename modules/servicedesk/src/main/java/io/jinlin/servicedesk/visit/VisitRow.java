package io.jinlin.servicedesk.visit;

import io.jinlin.kernel.RoomNumber;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A return visit in a list.
 *
 * @param round of the order that the owner is asked about
 * @param attempts how often somebody tried
 * @param outcome null while it is due
 * @param signatureId the owner's signature of a visit in person
 * @param visitedBy key of the colleague who asked last
 */
public record VisitRow(
        UUID id,
        long version,
        UUID orderId,
        int round,
        String orderNumber,
        UUID roomId,
        String address,
        String content,
        Instant dueAt,
        int attempts,
        @Nullable VisitMeans means,
        @Nullable VisitOutcome outcome,
        @Nullable String opinion,
        @Nullable UUID signatureId,
        @Nullable UUID visitedBy,
        @Nullable Instant visitedAt)
        implements Serializable {

    public boolean isOpen() {
        return outcome == null;
    }

    /** {@code 3-2-1501}: what is short enough for a narrow list; the whole address when no room number stands in it. */
    public String label() {
        return RoomNumber.parse(address.replaceFirst("^.*?(?=\\d+[栋幢座])", ""))
                .map(RoomNumber::label)
                .orElse(address);
    }
}
