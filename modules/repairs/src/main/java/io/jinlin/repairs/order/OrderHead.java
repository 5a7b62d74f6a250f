package io.jinlin.repairs.order;

import static jakarta.persistence.EnumType.STRING;

import io.jinlin.kernel.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The head of the form: which order this is, who called about what and where, and how far it has come. */
@MappedSuperclass
public abstract class OrderHead {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Embedded
    private Place place;

    @Embedded
    private RepairCall call;

    @Enumerated(STRING)
    private OrderState state;

    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected OrderHead() {}

    OrderHead(RepairCall call, Place place, String number, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.place = place;
        this.call = call;
        this.state = OrderState.RECEIVED;
        this.receivedAt = at;
    }

    /** Only a {@link Step} leads from one state to another. */
    void moveTo(OrderState next) {
        state = next;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public Place place() {
        return place;
    }

    public RepairCall call() {
        return call;
    }

    public OrderState state() {
        return state;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
