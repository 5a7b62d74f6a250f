package io.jinlin.platform.group;

import io.jinlin.identity.AuditTrail;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Writes what the other side did into this side's trail. */
@Desk
public class TrailDesk {

    @Inject
    AuditTrail trail;

    /** {@code platform.group.invite} of the other side is {@code platform.group.other-invite} here. */
    public void note(String action, UUID tie, String company) {
        trail.record(
                action.replace("platform.group.", "platform.group.other-"),
                "platform.group.tie",
                tie,
                Map.of("company", company));
    }
}
