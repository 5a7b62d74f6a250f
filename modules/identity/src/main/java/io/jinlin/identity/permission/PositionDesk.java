package io.jinlin.identity.permission;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.Scope;
import io.jinlin.identity.badge.Badges;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.Stale;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Decides what each position may do in this company. */
@Desk
public class PositionDesk {

    @Inject
    PositionPermissions permissions;

    @Inject
    Scope scope;

    @Inject
    Badges badges;

    @Inject
    AuditTrail audit;

    /** The highest position first. */
    @Allowed("identity.staff.read")
    public List<PositionRights> positions() {
        return permissions.all();
    }

    @Allowed("identity.staff.read")
    public PositionRights position(String code) {
        return find(code);
    }

    /** The position, and until the end of the transaction nobody else changes it. */
    public PositionRights locked(String code) {
        permissions.lock(code);
        return find(code);
    }

    /**
     * From now on the position may do exactly this; its holders feel it within seconds.
     *
     * @param seen what it may do as far as the caller knows
     * @throws Stale if it may do something else by now
     */
    @Allowed("identity.staff.change")
    public void change(String code, Set<String> seen, Set<String> wanted) {
        rule(scope.isEverywhere(), IdentityRule.NOBODY_DECIDES_BEYOND_WHERE_THEY_WORK);
        permissions.lock(code);
        var now = find(code).permissions();
        if (!now.equals(seen)) {
            throw new Stale("identity.position");
        }
        mayBe(code, wanted, DefaultRoles.load().known());
        permissions.replace(code, wanted);
        audit.changed(
                "identity.position.change",
                "identity.position",
                PositionRow.id(code),
                Map.of("position", code, "given", without(wanted, now), "taken", without(now, wanted)),
                Map.of("permissions", without(now, Set.of())),
                Map.of("permissions", without(wanted, Set.of())));
        badges.forgetAll();
    }

    /** A company cannot lock itself out: whoever administers it keeps the right to do so. */
    static void mayBe(String code, Set<String> wanted, Set<String> known) {
        for (var permission : wanted) {
            rule(known.contains(permission), IdentityRule.A_PERMISSION_IS_KNOWN, permission);
        }
        rule(
                !code.equals("administrator")
                        || wanted.containsAll(Set.of("identity.staff.read", "identity.staff.change")),
                IdentityRule.THE_ADMINISTRATOR_KEEPS_THE_STAFF);
    }

    private PositionRights find(String code) {
        return permissions.all().stream()
                .filter(one -> one.position().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Absent("identity.position"));
    }

    private static String without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return String.join(" ", rest);
    }
}
