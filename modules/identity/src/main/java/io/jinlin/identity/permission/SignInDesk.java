package io.jinlin.identity.permission;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.Scope;
import io.jinlin.identity.badge.Badges;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.Map;

/** Decides what the company asks of those who sign in. */
@Desk
public class SignInDesk {

    @Inject
    SignInRules rules;

    @Inject
    Scope scope;

    @Inject
    Badges badges;

    @Inject
    AuditTrail audit;

    /** Whether administrators have a second factor here, or are none. */
    @Allowed("identity.staff.read")
    public boolean asksForSecondFactor() {
        return rules.secondFactor();
    }

    @Allowed("identity.staff.change")
    public void askForSecondFactor(boolean wanted) {
        rule(scope.isEverywhere(), IdentityRule.NOBODY_DECIDES_BEYOND_WHERE_THEY_WORK);
        if (rules.secondFactor() != wanted) {
            rules.secondFactor(wanted);
            audit.record(
                    "identity.sign-in.change",
                    "identity.position",
                    PositionRow.id("administrator"),
                    Map.of("secondFactor", String.valueOf(wanted)));
            badges.forgetAll();
        }
    }
}
