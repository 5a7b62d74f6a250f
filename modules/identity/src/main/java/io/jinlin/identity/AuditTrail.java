package io.jinlin.identity;

import io.jinlin.identity.audit.AuditEntries;
import io.jinlin.identity.audit.AuditFilter;
import io.jinlin.identity.audit.Changes;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.tenancy.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Notes who did, saw or changed what, in the caller's transaction: it happened and is noted, or neither. In a company that may only look
 * the note has a transaction of its own.
 */
@ApplicationScoped
public class AuditTrail {

    @Inject
    AuditEntries entries;

    @Inject
    CurrentStaff staff;

    @Inject
    Notes notes;

    /**
     * @param action what was done, such as {@code archive.contact.reveal}; its words are {@code archive.did.contact.reveal}
     * @param objectType to what, such as {@code archive.owner}
     * @param details what a later reader needs to know; never the personal data itself
     */
    public void record(String action, String objectType, UUID objectId, Map<String, String> details) {
        notes.write(() -> entries.add(staff.badge(), action, objectType, objectId, details, Map.of()));
    }

    /** The same at most once for that object, however often the work is done again after it was cut short. */
    public void recordOnce(String action, String objectType, UUID objectId, Map<String, String> details) {
        notes.write(() -> {
            if (entries.isFirst(action, objectType, objectId)) {
                entries.add(staff.badge(), action, objectType, objectId, details, Map.of());
            }
        });
    }

    /** What was noted by that action about that object, the latest first; for desks that show it beside the object. */
    public Slice<Noted> noted(String action, String objectType, UUID objectId, After after, int limit) {
        var read = entries.page(new AuditFilter(null, action, objectType, objectId, null, null, null), after, limit);
        return new Slice<>(
                read.rows().stream()
                        .map(row -> new Noted(row.at(), row.actorName(), row.details()))
                        .toList(),
                read.next());
    }

    /** A line of the trail. */
    public record Noted(Instant at, String actor, Map<String, String> details) implements Serializable {}

    /**
     * Something was changed: only the fields that are other than before are kept, each with both values. What changes nothing leaves
     * no trace. A field's words are {@code identity.audit.field.} and its name.
     *
     * @param before the fields as they were; none of what is new
     * @param after the fields as they are; personal data only masked
     * @return whether anything was other than before
     */
    public boolean changed(
            String action, String objectType, UUID objectId, Map<String, String> before, Map<String, String> after) {
        return changed(action, objectType, objectId, Map.of(), before, after);
    }

    /** The same, with details that help a later reader, such as the object's number or code. */
    public boolean changed(
            String action,
            String objectType,
            UUID objectId,
            Map<String, String> details,
            Map<String, String> before,
            Map<String, String> after) {
        var changes = Changes.between(before, after);
        if (!changes.isEmpty()) {
            notes.write(() -> entries.add(staff.badge(), action, objectType, objectId, details, changes));
        }
        return !changes.isEmpty();
    }
}
