package io.jinlin.identity.machine;

import io.jinlin.kernel.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A program that acts for the company, holding one position. Keycloak's token and this row must agree, or it gets nowhere. */
@Entity
@Table(name = "machine_client")
public class MachineClient {

    @Id
    private UUID id;

    @Version
    private long version;

    private String clientId;
    private String name;
    private String position;
    private boolean active;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected MachineClient() {}

    static MachineClient registered(String clientId, String name, String position, Instant at) {
        var machine = new MachineClient();
        machine.id = Ids.next();
        machine.clientId = clientId;
        machine.name = name;
        machine.position = position;
        machine.active = true;
        machine.createdAt = at;
        return machine;
    }

    public UUID id() {
        return id;
    }

    public String clientId() {
        return clientId;
    }

    public String position() {
        return position;
    }
}
