package io.jinlin.identity.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of checking the company's chain.
 *
 * @param whole whether every entry is as it was sealed, none is missing and none stands beside the chain
 * @param entries how many were checked
 * @param waiting how many are younger than the last sealing
 * @param from the number of the first link still kept
 * @param to the number of the last link
 * @param head the last link's hash, in hexadecimal digits
 * @param anchors how many daily notes of the platform were compared
 * @param broken the first place at which the chain is not what it was
 */
public record Verification(
        boolean whole,
        long entries,
        long waiting,
        long from,
        long to,
        String head,
        int anchors,
        Instant checkedAt,
        @Nullable Break broken)
        implements Serializable {

    /**
     * @param sequence its number in the chain; 0 for an entry that is not in it
     * @param entryId the entry, as far as it is known
     */
    public record Break(Fault fault, long sequence, @Nullable UUID entryId) implements Serializable {}

    /** What may have been done to the trail. */
    public enum Fault {
        /** Its content, place or time of sealing is not what was sealed. */
        ENTRY_WAS_CHANGED,
        ENTRY_IS_MISSING,
        /** An entry that no link covers and that does not wait for one. */
        ENTRY_WAS_SLIPPED_IN,
        LINK_IS_MISSING,
        /** The platform knows a later end than the chain has. */
        END_WAS_CUT_OFF,
        /** The platform noted another hash for that number. */
        CHAIN_WAS_REWRITTEN;

        public String key() {
            return "identity.audit.fault." + name();
        }
    }
}
