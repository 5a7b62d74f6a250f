package io.jinlin.repairs.order;

import io.jinlin.kernel.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo of the damage or of the work; the picture itself lies in the archive's stored files. */
@Entity
@Table(name = "repair_photo")
public class RepairPhoto {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private RepairOrder order;

    private UUID projectId;
    private @Nullable UUID buildingId;
    private UUID fileId;
    private UUID takenBy;
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected RepairPhoto() {}

    RepairPhoto(RepairOrder order, UUID fileId, UUID takenBy, Instant takenAt) {
        this.id = Ids.next();
        this.order = order;
        this.projectId = order.place().projectId();
        this.buildingId = order.place().buildingId();
        this.fileId = fileId;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
    }

    public UUID fileId() {
        return fileId;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
