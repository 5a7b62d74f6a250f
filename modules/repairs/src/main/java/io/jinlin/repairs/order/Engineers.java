package io.jinlin.repairs.order;

import io.jinlin.identity.StaffDirectory;
import io.jinlin.identity.StaffName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Who may be given an order: engineers who work where it is. */
@ApplicationScoped
class Engineers {

    private static final String POSITION = "engineer";
    private static final UUID NO_BUILDING = new UUID(0, 0);

    @Inject
    StaffDirectory directory;

    List<StaffName> all() {
        return directory.holding(POSITION);
    }

    /** What lies in no building is for those who work in the whole project. */
    List<StaffName> at(Place place) {
        return directory.holding(
                POSITION, place.projectId(), Objects.requireNonNullElse(place.buildingId(), NO_BUILDING));
    }

    boolean workAt(Place place, UUID engineerId) {
        return at(place).stream().anyMatch(engineer -> engineer.id().equals(engineerId));
    }
}
