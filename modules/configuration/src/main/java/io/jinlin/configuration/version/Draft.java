package io.jinlin.configuration.version;

import io.jinlin.configuration.Fault;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft, or what the first one would begin with.
 *
 * @param version 0 while there is none yet
 * @param number which version it will be; 0 while there is none yet
 * @param faults what stands in the way of publishing it
 */
public record Draft(
        Subject subject,
        long version,
        int number,
        String content,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt,
        List<Fault> faults)
        implements Serializable {

    public boolean isBegun() {
        return number > 0;
    }
}
