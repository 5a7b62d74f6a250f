package io.jinlin.identity;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.authority.AuthorityRows;
import io.jinlin.identity.badge.Badge;
import io.jinlin.kernel.Money;
import io.jinlin.kernel.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far whoever is at the desk may go alone: the permission says that somebody may, this says up to which amount. Of several positions
 * that carry the permission the one that goes furthest counts.
 */
@ApplicationScoped
public class AuthorityLimits {

    @Inject
    AuthorityRows rows;

    @Inject
    CurrentStaff staff;

    /** @throws io.jinlin.kernel.RuleViolation AN_AMOUNT_STAYS_WITHIN_ONES_AUTHORITY there */
    public void mustCover(Authority act, Money amount, UUID projectId, @Nullable UUID buildingId) {
        var limit = limit(act, projectId, buildingId).orElse(amount);
        rule(amount.compareTo(limit) <= 0, IdentityRule.AN_AMOUNT_STAYS_WITHIN_ONES_AUTHORITY, amount, limit);
    }

    /** For what has no amount. @throws NotAllowed if the company took it away from all positions that whoever is at the desk has there */
    public void mustInclude(Authority act, UUID projectId, @Nullable UUID buildingId) {
        if (limit(act, projectId, buildingId)
                .filter(limit -> !limit.isPositive())
                .isPresent()) {
            throw new NotAllowed(act.permission());
        }
    }

    private Optional<Money> limit(Authority act, UUID projectId, @Nullable UUID buildingId) {
        var badge = staff.badge();
        return badge.kind() == Badge.Kind.SYSTEM
                ? Optional.empty()
                : rows.furthest(act, badge.positionsAt(projectId, buildingId));
    }
}
