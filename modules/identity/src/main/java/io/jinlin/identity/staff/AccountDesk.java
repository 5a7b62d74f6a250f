package io.jinlin.identity.staff;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.IdentityRule;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Bars people for a while, ends what they are signed in with, and notes that their password was reset. */
@Desk
public class AccountDesk {

    private static final String CHANGE = "identity.staff.change";

    @Inject
    StaffRegister register;

    @Inject
    StaffDesk staff;

    @Inject
    CurrentStaff current;

    @Inject
    Clock clock;

    /** Nothing may be done with the account here until it is unlocked; positions, places and work stay. */
    @Allowed(CHANGE)
    public void lock(UUID id) {
        var member = staff.mine(register.locked(id));
        rule(!id.equals(current.id()), IdentityRule.NOBODY_BARS_THEMSELVES);
        staff.keepHead(member);
        if (member.lock(clock.instant())) {
            staff.note("identity.staff.lock", member);
        }
    }

    @Allowed(CHANGE)
    public void unlock(UUID id) {
        var member = staff.mine(register.locked(id));
        if (member.unlock()) {
            staff.note("identity.staff.unlock", member);
        }
    }

    /** Every session here ends with its next request. */
    @Allowed(CHANGE)
    public void signOut(UUID id) {
        var member = staff.mine(register.locked(id));
        member.signOut(clock.instant());
        staff.note("identity.staff.sign-out", member);
    }

    @Allowed(CHANGE)
    public void passwordReset(UUID id) {
        var member = staff.mine(register.locked(id));
        member.signOut(clock.instant());
        staff.note("identity.staff.reset-password", member);
    }
}
