package io.jinlin.identity.permission;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.Scope;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Stale;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Makes positions of the company's own, and names and retires all of them. */
@Desk
public class PositionOffice {

    private static final String CHANGE = "identity.staff.change";
    private static final int MOST = 50;

    @Inject
    PositionPermissions permissions;

    @Inject
    PositionBook book;

    @Inject
    Scope scope;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @param like a position whose permissions it begins with; empty for none */
    @Allowed(CHANGE)
    public void add(Position wanted, String like) {
        rule(scope.isEverywhere(), IdentityRule.NOBODY_DECIDES_BEYOND_WHERE_THEY_WORK);
        var position = wanted.ofOwn();
        rule(permissions.all().size() < MOST, IdentityRule.A_COMPANY_HAS_AT_MOST_FIFTY_POSITIONS);
        var grants = like.isEmpty() ? Set.<String>of() : find(like).permissions();
        if (!book.add(position)) {
            throw new RuleViolation(IdentityRule.A_POSITION_HAS_A_CODE_OF_ITS_OWN, position.code()).at("code");
        }
        permissions.replace(position.code(), grants);
        note("identity.position.add", position.code(), Map.of("name", position.name(), "like", like));
    }

    /** @throws Stale if the position is called otherwise by now */
    @Allowed(CHANGE)
    public void rename(PositionRow seen, Position wanted) {
        rule(scope.isEverywhere(), IdentityRule.NOBODY_DECIDES_BEYOND_WHERE_THEY_WORK);
        permissions.lock(seen.code());
        if (!find(seen.code()).position().equals(seen)) {
            throw new Stale("identity.position");
        }
        book.rename(new Position(seen.code(), wanted.name(), wanted.english(), wanted.rank()));
        note(
                "identity.position.rename",
                seen.code(),
                Map.of("before", seen.name() + " " + seen.rank(), "after", wanted.name() + " " + wanted.rank()));
    }

    /** Nobody is given it any more; who held it in the past keeps the name of it. */
    @Allowed(CHANGE)
    public void retire(String code) {
        rule(scope.isEverywhere(), IdentityRule.NOBODY_DECIDES_BEYOND_WHERE_THEY_WORK);
        permissions.lock(code);
        var name = find(code).position().name();
        rule(!code.equals("administrator"), IdentityRule.THE_ADMINISTRATOR_STAYS_A_POSITION);
        rule(!book.isHeld(code), IdentityRule.A_POSITION_THAT_IS_HELD_IS_NOT_RETIRED, name);
        book.retire(code, clock.instant());
        note("identity.position.retire", code, Map.of());
    }

    @Allowed(CHANGE)
    public void revive(String code) {
        rule(scope.isEverywhere(), IdentityRule.NOBODY_DECIDES_BEYOND_WHERE_THEY_WORK);
        permissions.lock(code);
        find(code);
        book.retire(code, null);
        note("identity.position.revive", code, Map.of());
    }

    private PositionRights find(String code) {
        return permissions.all().stream()
                .filter(one -> one.position().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Absent("identity.position"));
    }

    private void note(String action, String code, Map<String, String> details) {
        var all = new java.util.HashMap<>(details);
        all.put("position", code);
        audit.record(action, "identity.position", PositionRow.id(code), all);
    }
}
