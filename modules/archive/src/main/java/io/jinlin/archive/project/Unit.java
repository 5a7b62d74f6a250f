package io.jinlin.archive.project;

import io.jinlin.kernel.RoomNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entrance 单元 of a building. */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    private UUID id;

    private UUID buildingId;

    private String code;

    private String sortKey;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    public Unit(UUID id, UUID buildingId, String code) {
        this.id = id;
        this.buildingId = buildingId;
        this.code = code;
        this.sortKey = RoomNumber.naturally(code);
    }

    public UUID id() {
        return id;
    }

    public UUID buildingId() {
        return buildingId;
    }

    public String code() {
        return code;
    }
}
