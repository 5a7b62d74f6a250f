package io.jinlin.identity.audit;

import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.Map;

/** Notes who came in, and who was refused what. */
@Desk
public class DoorDesk {

    private static final String PERSON = "identity.staff";

    @Inject
    AuditTrail trail;

    @Inject
    CurrentStaff staff;

    /** A browser's session began. */
    public void entered() {
        trail.record("identity.session.begin", PERSON, staff.id(), Map.of("username", staff.username()));
    }

    public void refused(String permission) {
        trail.record("identity.permission.refuse", PERSON, staff.id(), Map.of("permission", permission));
    }
}
