package io.jinlin.identity;

import io.jinlin.identity.audit.Refusals;
import io.jinlin.identity.badge.Badge;
import io.jinlin.identity.badge.Reach;
import io.jinlin.kernel.NotAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever does the work of this request: a member of staff, a machine, or the system in a job. */
@Named("staff")
@RequestScoped
public class CurrentStaff {

    @Inject
    Refusals refusals;

    private @Nullable Badge badge;
    private @Nullable String using;

    /** Key of the staff member; machines and the system have one too, which {@link StaffDirectory} knows. */
    public UUID id() {
        return badge().id();
    }

    public String name() {
        return badge().name();
    }

    public String username() {
        return badge().username();
    }

    public Set<String> positions() {
        return badge().positions();
    }

    public boolean holds(String position) {
        return badge != null && badge.positions().contains(position);
    }

    public boolean may(String permission) {
        return badge != null && badge.may(permission);
    }

    /** Whether anybody is known; the public pages have nobody. */
    public boolean isKnown() {
        return badge != null;
    }

    /** @throws NotAllowed if nobody who may do this is signed in */
    public void need(String permission) {
        if (!may(permission)) {
            if (badge != null) {
                refusals.note(badge, permission);
            }
            throw new NotAllowed(permission);
        }
    }

    /** Whether somebody only looks as the holder of a position: nothing may be changed. */
    public boolean isViewing() {
        return badge != null && badge.viewing();
    }

    /** Where that is done which is being done: where the permission of the desk's method counts. */
    Reach reach() {
        return using == null ? badge().reach() : badge().reach(using);
    }

    /** The permission that the work from now on is done by. @return the one before; for the guard before the desks alone */
    public @Nullable String using(@Nullable String permission) {
        var before = using;
        using = permission;
        return before;
    }

    /** Only what this department itself reads: everything else asks a question above. */
    public Badge badge() {
        if (badge == null) {
            throw new NotAllowed("identity.signin");
        }
        return badge;
    }

    @Nullable
    Badge exchange(@Nullable Badge next) {
        var before = badge;
        badge = next;
        using = null;
        return before;
    }
}
