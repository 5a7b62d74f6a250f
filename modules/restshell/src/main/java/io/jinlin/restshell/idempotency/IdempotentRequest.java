package io.jinlin.restshell.idempotency;

import io.jinlin.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A request that was carried out, kept with its answer; never changed. */
@Entity
@Table(name = "idempotent_request")
public class IdempotentRequest {

    @Id
    private UUID id;

    private String caller;

    @Column(name = "request_key")
    private String key;

    private String operation;

    @Column(name = "body_hash")
    private String bodyHash;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected IdempotentRequest() {}

    private IdempotentRequest(
            String caller, String key, String operation, String bodyHash, String answer, Instant answeredAt) {
        this.id = Ids.next();
        this.caller = caller;
        this.key = key;
        this.operation = operation;
        this.bodyHash = bodyHash;
        this.answer = answer;
        this.answeredAt = answeredAt;
    }

    public static IdempotentRequest answered(
            String caller, String key, String operation, String bodyHash, String answer, Instant at) {
        return new IdempotentRequest(caller, key, operation, bodyHash, answer, at);
    }

    public boolean isFor(String sameOperation, String sameBodyHash) {
        return operation.equals(sameOperation) && bodyHash.equals(sameBodyHash);
    }

    /** As JSON. */
    public String answer() {
        return answer;
    }
}
