package io.jinlin.platform.access;

import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.AuditTrail.Noted;
import io.jinlin.identity.OperatorAccess.Opened;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.tenancy.BusinessClock;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;

/** What the company's own trail says about an access: that it began, what was opened, and how it ended. */
@Desk
public class AccessTrail {

    private static final String KIND = "platform.access";
    private static final String OPEN = "platform.access.open";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(BusinessClock.ZONE);

    @Inject
    AuditTrail trail;

    public void begun(Access access) {
        trail.recordOnce(
                "platform.access.begin",
                KIND,
                access.id(),
                Map.of(
                        "operator",
                        access.operator().name(),
                        "ticket",
                        access.ticket(),
                        "reason",
                        access.reason(),
                        "until",
                        minute(access.endsAt())));
    }

    public void opened(UUID access, Opened opened) {
        trail.record(
                "platform.access.open",
                KIND,
                access,
                Map.of("method", opened.method(), "path", opened.path(), "object", opened.object()));
    }

    /** Somebody has ended it. */
    public void ended(Access access) {
        trail.recordOnce("platform.access.end", KIND, access.id(), who(access));
    }

    /** Whatever end it came to, unless that is noted already. */
    public void closed(Access access) {
        if (access.end() == null) {
            trail.recordOnce("platform.access.expire", KIND, access.id(), who(access));
        } else {
            ended(access);
        }
    }

    /** The latest first. */
    public Slice<Noted> openings(UUID access, After after, int limit) {
        return trail.noted(OPEN, KIND, access, after, limit);
    }

    private static Map<String, String> who(Access access) {
        return Map.of("operator", access.operator().name(), "ticket", access.ticket());
    }

    private static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
