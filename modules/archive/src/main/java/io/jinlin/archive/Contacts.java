package io.jinlin.archive;

import io.jinlin.archive.person.People;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Absent;
import io.jinlin.tenancy.Desk;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Names and numbers in full. Nobody gets one without leaving a trace in the audit trail. */
@Desk
public class Contacts {

    @Inject
    People people;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentStaff staff;

    @Inject
    Event<ContactRevealed> revealed;

    /** For a person at a screen who asks to see. @throws Absent if there is none, or not for this person */
    @Allowed("archive.contact.reveal")
    public Contact reveal(UUID personId) {
        var contact = people.contact(personId).orElseThrow(() -> new Absent("archive.person"));
        audit.record("archive.contact.reveal", "archive.person", personId, Map.of("purpose", "screen"));
        revealed.fire(new ContactRevealed(personId, staff.id()));
        return contact;
    }

    /**
     * Somebody who lives in the room, for a department that has to call back; the right to ask is the caller's own to check.
     *
     * @param purpose what for, such as {@code repairs.call}
     * @return empty when this person is not in that room today, or the room is outside the scope
     */
    public Optional<Contact> ofOccupant(UUID roomId, UUID personId, String purpose) {
        var isThere = people.of(roomId).occupants().stream()
                .anyMatch(who -> who.personId().equals(personId));
        var found = isThere ? people.contact(personId) : Optional.<Contact>empty();
        found.ifPresent(contact ->
                audit.record("archive.contact.reveal", "archive.person", personId, Map.of("purpose", purpose)));
        return found;
    }

    /**
     * The first owner of the room, for a form that has to name the owner; the right to make the form is the caller's own to check.
     *
     * @param purpose what for, such as {@code billing.receipt}
     * @return empty when no owner is on file, or the room is outside the scope
     */
    public Optional<Contact> ofOwner(UUID roomId, String purpose) {
        var owner = people.owner(roomId);
        owner.ifPresent(contact -> audit.record(
                "archive.contact.reveal", "archive.person", contact.personId(), Map.of("purpose", purpose)));
        return owner;
    }
}
