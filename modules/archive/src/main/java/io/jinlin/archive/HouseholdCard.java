package io.jinlin.archive;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room and the people in it: what the desk sees first when somebody calls.
 *
 * @param area registered floor area in m²
 * @param layout room type as people say it, 三室两厅
 * @param occupants who is there now, owners first
 * @param former who was there before, the latest first
 */
public record HouseholdCard(
        UUID roomId,
        UUID projectId,
        @Nullable UUID buildingId,
        String projectName,
        String label,
        String address,
        RoomKind kind,
        @Nullable BigDecimal area,
        @Nullable String layout,
        @Nullable String orientation,
        DeliveryState delivery,
        @Nullable LocalDate deliveredOn,
        List<Occupant> occupants,
        List<Occupant> former)
        implements Serializable {

    public HouseholdCard {
        occupants = List.copyOf(occupants);
        former = List.copyOf(former);
    }

    /** Masked name of the first owner; empty when no owner is on file. */
    public String ownerName() {
        return occupants.stream()
                .filter(o -> o.role().owns())
                .findFirst()
                .map(Occupant::name)
                .orElse("");
    }
}
