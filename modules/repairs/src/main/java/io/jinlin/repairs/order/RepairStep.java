package io.jinlin.repairs.order;

import static jakarta.persistence.EnumType.STRING;

import io.jinlin.kernel.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of an order's timeline; written once, never changed. */
@Entity
@Table(name = "repair_step")
public class RepairStep {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private RepairOrder order;

    private UUID projectId;
    private @Nullable UUID buildingId;
    private int round;

    @Enumerated(STRING)
    private Step step;

    @Enumerated(STRING)
    private OrderState state;

    private @Nullable UUID staffId;
    private Instant takenAt;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected RepairStep() {}

    RepairStep(
            RepairOrder order, Step step, OrderState state, @Nullable UUID staffId, Instant at, @Nullable String note) {
        this.id = Ids.next();
        this.order = order;
        this.projectId = order.place().projectId();
        this.buildingId = order.place().buildingId();
        this.round = order.current().number();
        this.step = step;
        this.state = state;
        this.staffId = staffId;
        this.takenAt = at;
        this.note = note;
    }

    public Step step() {
        return step;
    }

    /** Where the order stood after this step. */
    public OrderState state() {
        return state;
    }

    public int round() {
        return round;
    }

    /** Null when no person took the step, as when a payment settles the order. */
    public @Nullable UUID staffId() {
        return staffId;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public @Nullable String note() {
        return note;
    }
}
