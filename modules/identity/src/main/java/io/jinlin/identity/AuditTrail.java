package io.jinlin.identity;

import io.jinlin.identity.audit.AuditEntries;
import io.jinlin.tenancy.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
     * @param action what was done, such as {@code archive.contact.reveal}
     * @param objectType to what, such as {@code archive.owner}
     * @param details what a later reader needs to know; never the personal data itself
     */
    public void record(String action, String objectType, UUID objectId, Map<String, String> details) {
        notes.write(() -> entries.add(staff.badge(), action, objectType, objectId, details));
    }
}
