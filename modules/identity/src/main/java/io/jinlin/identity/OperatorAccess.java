package io.jinlin.identity;

import io.jinlin.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Which company one of the platform's operators may look at now. The front door asks before every request; whoever gives access answers. */
public interface OperatorAccess {

    /** At most one at a time, so that nothing in a request needs to say, or can say, which company is meant. */
    Optional<Running> runningOf(UUID operator);

    /**
     * Notes in the company's trail what is about to be opened. The thread works for the company, the operator is at the desk; what cannot
     * be noted is not opened.
     */
    void note(Running access, Opened opened);

    /** An access that has begun and not ended. */
    record Running(UUID id, TenantId company, Instant until) {}

    /**
     * What is opened.
     *
     * @param path the address without what was asked for: words typed into a search may be somebody's name or telephone number
     * @param object the key of the thing it shows; empty where it shows many or none
     */
    record Opened(String method, String path, String object) {}
}
