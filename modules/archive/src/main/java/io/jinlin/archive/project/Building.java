package io.jinlin.archive.project;

import io.jinlin.kernel.RoomNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A building 楼栋 of a project. */
@Entity
@Table(name = "building")
public class Building {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID projectId;

    private String code;

    private String sortKey;

    @SuppressWarnings("NullAway.Init")
    protected Building() {}

    public Building(UUID id, UUID projectId, String code) {
        this.id = id;
        this.projectId = projectId;
        this.code = code;
        this.sortKey = RoomNumber.naturally(code);
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public String code() {
        return code;
    }
}
