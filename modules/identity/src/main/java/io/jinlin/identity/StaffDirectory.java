package io.jinlin.identity;

import io.jinlin.identity.staff.StaffRegister;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names of colleagues, and who holds a position. */
@Desk
public class StaffDirectory {

    @Inject
    StaffRegister register;

    /** Everybody who holds the position now, by name. */
    public List<StaffName> holding(String position) {
        return register.holding(position);
    }

    /** Everybody who holds the position and works in that building of that project. */
    public List<StaffName> holding(String position, UUID projectId, UUID buildingId) {
        return register.holding(position, projectId, buildingId);
    }

    /** The name of anybody who works or worked here; a dash for who is no person of ours. */
    public String nameOf(UUID id) {
        return namesOf(List.of(id)).getOrDefault(id, "—");
    }

    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return register.names(new HashSet<>(ids)).stream().collect(Collectors.toMap(StaffName::id, StaffName::name));
    }
}
