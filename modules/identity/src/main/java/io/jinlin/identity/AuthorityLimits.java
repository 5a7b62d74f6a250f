package io.jinlin.identity;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.authority.AuthorityRows;
import io.jinlin.identity.badge.Badge;
import io.jinlin.kernel.Money;
import io.jinlin.kernel.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

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

    /** @throws io.jinlin.kernel.RuleViolation AN_AMOUNT_STAYS_WITHIN_ONES_AUTHORITY */
    public void mustCover(Authority act, Money amount) {
        var limit = limit(act).orElse(amount);
        rule(amount.compareTo(limit) <= 0, IdentityRule.AN_AMOUNT_STAYS_WITHIN_ONES_AUTHORITY, amount, limit);
    }

    /** For what has no amount. @throws NotAllowed if the company took it away from all positions of whoever is at the desk */
    public void mustInclude(Authority act) {
        if (limit(act).filter(limit -> !limit.isPositive()).isPresent()) {
            throw new NotAllowed(act.permission());
        }
    }

    private Optional<Money> limit(Authority act) {
        var badge = staff.badge();
        return badge.kind() == Badge.Kind.SYSTEM ? Optional.empty() : rows.furthest(act, badge.positions());
    }
}
