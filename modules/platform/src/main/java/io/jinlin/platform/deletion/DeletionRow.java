package io.jinlin.platform.deletion;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A company that has asked for its end.
 *
 * @param dueAt when it begins; until then it may be withdrawn
 * @param contact the e-mail address that is told, if one is known
 * @param step the last step done
 * @param ofCompany the company asked for it itself, and may take it back
 */
public record DeletionRow(
        String company,
        State state,
        String orderedBy,
        Instant orderedAt,
        Instant dueAt,
        @Nullable String contact,
        @Nullable String step,
        @Nullable Instant finishedAt,
        boolean ofCompany)
        implements Serializable {

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        WITHDRAWN
    }
}
