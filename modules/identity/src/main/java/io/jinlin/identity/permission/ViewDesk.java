package io.jinlin.identity.permission;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.kernel.Absent;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Notes who looks at the company's pages as the holder of which position. */
@Desk
public class ViewDesk {

    @Inject
    PositionPermissions positions;

    @Inject
    AuditTrail audit;

    /** What whoever holds the position may; empty when there is none. */
    public Optional<Set<String>> grants(String position) {
        return positions.of(position);
    }

    public Optional<PositionRow> called(String position) {
        return positions.all().stream()
                .map(PositionRights::position)
                .filter(one -> one.code().equals(position))
                .findFirst();
    }

    /** @throws Absent for a position the company does not have */
    @Allowed("identity.staff.change")
    public void begin(String position) {
        if (positions.of(position).isEmpty()) {
            throw new Absent("identity.position");
        }
        note("identity.view.begin", position);
    }

    public void end(String position) {
        note("identity.view.end", position);
    }

    private void note(String action, String position) {
        audit.record(action, "identity.position", PositionRow.id(position), Map.of("position", position));
    }
}
