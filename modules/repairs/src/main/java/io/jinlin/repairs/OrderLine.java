package io.jinlin.repairs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A repair order in one line, for other departments' pages.
 *
 * @param roomId null when the order is about a public area
 * @param callerName masked
 * @param callerPhone masked
 * @param categoryKey message key of the kind of repair
 * @param stateKey message key of the state
 * @param urgent due in 24 hours instead of 3 days
 * @param open somebody still has to do something about it: not yet filed or voided
 * @param toDo the work is still to be done: the time limit runs
 * @param overdue the work is not finished although its time limit has passed
 * @param round 1, and one more after every visit that was not satisfied
 * @param gradeKey message key of the repair grade 小修/中修; null until the work is finished
 */
public record OrderLine(
        UUID orderId,
        String number,
        UUID projectId,
        @Nullable UUID buildingId,
        @Nullable UUID roomId,
        String address,
        String callerName,
        String callerPhone,
        String categoryKey,
        String content,
        String state,
        String stateKey,
        boolean urgent,
        boolean open,
        boolean toDo,
        boolean overdue,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant finishedAt,
        @Nullable String engineerName,
        @Nullable String gradeKey,
        int round) {}
