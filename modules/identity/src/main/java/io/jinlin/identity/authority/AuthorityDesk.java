package io.jinlin.identity.authority;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.Authority;
import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.Scope;
import io.jinlin.identity.permission.PositionDesk;
import io.jinlin.kernel.Money;
import io.jinlin.kernel.Stale;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides how far each position goes alone. */
@Desk
public class AuthorityDesk {

    @Inject
    AuthorityRows rows;

    @Inject
    PositionDesk positions;

    @Inject
    Scope scope;

    @Inject
    AuditTrail audit;

    /** The limits of the position; what is not among them has none. */
    @Allowed("identity.staff.read")
    public Map<Authority, Money> of(String position) {
        positions.position(position);
        return rows.of(position);
    }

    /** @throws Stale if the limits are others by now */
    @Allowed("identity.staff.change")
    public void change(String position, Map<Authority, Money> seen, Map<Authority, Money> wanted) {
        rule(scope.isEverywhere(), IdentityRule.NOBODY_DECIDES_BEYOND_WHERE_THEY_WORK);
        positions.locked(position);
        var now = rows.of(position);
        if (!now.equals(seen)) {
            throw new Stale("identity.position");
        }
        for (var limit : wanted.values()) {
            rule(limit.isZero() || limit.isPositive(), IdentityRule.A_LIMIT_IS_AN_AMOUNT);
        }
        if (!now.equals(wanted)) {
            rows.replace(position, wanted);
            note(position, now, wanted);
        }
    }

    private void note(String position, Map<Authority, Money> before, Map<Authority, Money> after) {
        var details = new HashMap<>(Map.of("position", position, "before", told(before), "after", told(after)));
        audit.record(
                "identity.authority.change",
                "identity.position",
                UUID.nameUUIDFromBytes(position.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                details);
    }

    private static String told(Map<Authority, Money> limits) {
        return limits.entrySet().stream()
                .map(limit -> limit.getKey() + " " + limit.getValue().amount())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
