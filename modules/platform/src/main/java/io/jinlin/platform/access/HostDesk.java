package io.jinlin.platform.access;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail.Noted;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.platform.AccessRule;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where a company sees which operators look at it, looked at it and at what, and shows them the door. */
@Desk
public class HostDesk {

    @Inject
    Accesses accesses;

    @Inject
    AccessTrail trail;

    @Inject
    CurrentStaff staff;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    @Allowed("platform.access.read")
    public Slice<Access> page(After after, int limit) {
        return accesses.page(here(), after, limit);
    }

    @Allowed("platform.access.read")
    public List<Access> running() {
        return accesses.runningAt(here());
    }

    /** @throws Absent if it is none of this company's */
    @Allowed("platform.access.read")
    public Access access(UUID id) {
        return find(id);
    }

    /** What was opened, the latest first. */
    @Allowed("platform.access.read")
    public Slice<Noted> openings(UUID id, After after, int limit) {
        return trail.openings(find(id).id(), after, limit);
    }

    /** At once: the operator's next request is refused. The platform's row is written last: what fails before undoes the note. */
    @Allowed("platform.access.end")
    public Access end(UUID id) {
        var ended = find(id).ended(Access.Side.COMPANY, staff.name(), clock);
        trail.ended(ended);
        rule(accesses.end(ended), AccessRule.AN_ACCESS_IS_ENDED_ONCE);
        return ended;
    }

    private Access find(UUID id) {
        return accesses.find(id)
                .filter(access -> access.company().equals(here()))
                .orElseThrow(() -> new Absent("platform.access"));
    }

    private TenantId here() {
        return tenancy.current().orElseThrow();
    }
}
