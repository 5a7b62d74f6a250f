package io.jinlin.billing.charge;

import static jakarta.persistence.EnumType.STRING;

import io.jinlin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A charge with what was paid and what is left: a view over the postings, only ever queried into rows. */
@Entity
@Table(name = "charge_standing")
class ChargeStanding {

    @Id
    private UUID id;

    private String source;

    @Column(name = "source_id")
    private UUID sourceId;

    private String item;
    private int round;

    @Column(name = "project_id")
    private UUID projectId;

    @Column(name = "building_id")
    private @Nullable UUID buildingId;

    @Column(name = "room_id")
    private UUID roomId;

    @Column(name = "payer_name")
    private String payerName;

    private String description;

    @Column(name = "opened_at")
    private Instant openedAt;

    private Money amount;
    private Money paid;
    private Money balance;

    @Enumerated(STRING)
    private ChargeState state;

    @SuppressWarnings("NullAway.Init")
    protected ChargeStanding() {}
}
