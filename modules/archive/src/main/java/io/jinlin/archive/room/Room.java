package io.jinlin.archive.room;

import io.jinlin.archive.DeliveryState;
import io.jinlin.archive.RoomKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a household holds: a home, shop, villa, parking space or storage room.
 *
 * <p>It comes into the archive with the spreadsheet, is handed over to its owner by the developer, and outlives every household in it.
 * Its number never changes; what is told about it may be corrected.
 */
@Entity
@Table(name = "room")
public class Room {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID projectId;

    private @Nullable UUID buildingId;

    private @Nullable UUID unitId;

    @Enumerated(EnumType.STRING)
    private RoomKind kind;

    private String number;
    private String label;
    private String compact;
    private String spoken;

    private String sortKey;

    private @Nullable BigDecimal area;
    private @Nullable String layout;
    private @Nullable String orientation;

    @Enumerated(EnumType.STRING)
    private DeliveryState delivery;

    private @Nullable LocalDate deliveredOn;

    @SuppressWarnings("NullAway.Init")
    protected Room() {}

    @SuppressWarnings("NullAway.Init")
    public Room(UUID id, UUID projectId, @Nullable UUID buildingId, @Nullable UUID unitId, RoomKey key) {
        this.id = id;
        this.projectId = projectId;
        this.buildingId = buildingId;
        this.unitId = unitId;
        this.number = key.number();
        this.label = key.label();
        this.compact = key.compact();
        this.spoken = key.spoken();
        this.sortKey = key.sortKey();
        this.kind = RoomKind.HOME;
        this.delivery = DeliveryState.UNDELIVERED;
    }

    /** Takes over what is told; what is left out stays. Tells whether anything changed. */
    public boolean describe(RoomFacts facts) {
        var before = facts();
        kind = facts.kind() == null ? kind : facts.kind();
        layout = facts.layout() == null ? layout : facts.layout();
        orientation = facts.orientation() == null ? orientation : facts.orientation();
        delivery = facts.delivery() == null ? delivery : facts.delivery();
        deliveredOn = facts.deliveredOn() == null ? deliveredOn : facts.deliveredOn();
        if (facts.area() != null && (area == null || area.compareTo(facts.area()) != 0)) {
            area = facts.area();
        }
        return !Objects.equals(before, facts());
    }

    public RoomFacts facts() {
        return new RoomFacts(kind, area, layout, orientation, delivery, deliveredOn);
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public @Nullable UUID buildingId() {
        return buildingId;
    }

    public RoomKind kind() {
        return kind;
    }

    public DeliveryState delivery() {
        return delivery;
    }

    public String number() {
        return number;
    }

    public String label() {
        return label;
    }

    public String spoken() {
        return spoken;
    }

    public String sortKey() {
        return sortKey;
    }
}
