package io.jinlin.repairs.order;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.PhoneNumber;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is taken in at the desk: either of a room, or of a public area of a project.
 *
 * @param roomId null for public areas
 * @param projectId of the public area; null for rooms, which know theirs
 * @param buildingId of the public area, when it lies in one
 * @param publicArea where in the project, in words: {@code 地下车库 B1 入口}
 * @param location where in the room, in words: {@code 厨房水槽下}; public areas are told by publicArea
 * @param priceTold yuan told to the caller beforehand; needed when charged
 */
public record NewRepair(
        @Nullable UUID roomId,
        @Nullable UUID projectId,
        @Nullable UUID buildingId,
        @Nullable String publicArea,
        @Nullable String location,
        String callerName,
        PhoneNumber callerPhone,
        Channel channel,
        Category category,
        Urgency urgency,
        String content,
        @Nullable Instant appointmentFrom,
        @Nullable Instant appointmentTo,
        boolean charged,
        @Nullable Money priceTold)
        implements Serializable {

    RepairCall call() {
        return new RepairCall(
                location,
                callerName,
                callerPhone,
                channel,
                category,
                urgency,
                content,
                appointmentFrom,
                appointmentTo,
                charged,
                priceTold);
    }
}
