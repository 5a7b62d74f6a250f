package io.jinlin.identity.badge;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the company's tables say about somebody who is on the staff, or about a program.
 *
 * @param own in one's own name
 * @param deputising in place of colleagues who are away just now; the company's table alone says so, for it begins and ends while the
 *     token stays
 * @param secondFactor whether the company asks its administrators for a second factor
 */
public record Standing(
        Badge.Kind kind,
        UUID id,
        String username,
        String name,
        Stand own,
        List<Stand> deputising,
        boolean locked,
        @Nullable Instant signedOutAt,
        boolean secondFactor) {

    private static final String ADMINISTRATOR = "administrator";

    /** Only positions that both the token and the company's table name, and what those may do; and the colleagues'. */
    public Badge badge(Set<String> positionsInToken) {
        var narrowed = own.narrowed(positionsInToken);
        if (deputising.isEmpty()) {
            return new Badge(kind, id, username, name, narrowed.positions(), narrowed.permissions(), narrowed.reach());
        }
        var held = new HashMap<String, Reach>();
        var reaches = new HashMap<String, Reach>();
        var reach = narrowed.reach();
        narrowed.positions().forEach(position -> held.put(position, narrowed.reach()));
        narrowed.permissions().forEach(permission -> reaches.put(permission, narrowed.reach()));
        for (var stand : deputising) {
            stand.positions().forEach(position -> held.merge(position, stand.reach(), Reach::and));
            stand.permissions().forEach(permission -> reaches.merge(permission, stand.reach(), Reach::and));
            reach = reach.and(stand.reach());
        }
        return new Badge(kind, id, username, name, held.keySet(), reaches.keySet(), reach, reaches, held, false);
    }

    /** Whether everything was ended since that sign-in; tokens count whole seconds. */
    public boolean hasEndedSince(Instant signedInAt) {
        return Optional.ofNullable(signedOutAt)
                .filter(ended -> !signedInAt.isAfter(ended.truncatedTo(ChronoUnit.SECONDS)))
                .isPresent();
    }

    /** Whether this badge asks for a second factor here. */
    public boolean needsSecondFactor(Badge badge) {
        return secondFactor && kind == Badge.Kind.STAFF && badge.positions().contains(ADMINISTRATOR);
    }
}
