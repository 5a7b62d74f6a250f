package io.jinlin.archive.person;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.archive.ArchiveRule;
import io.jinlin.archive.OccupantRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody holds or lives in a room, from one day to another. It ends, but never disappears: it is the room's history. */
@Entity
@Table(name = "occupancy")
public class Occupancy {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roomId;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private OccupantRole role;

    private @Nullable BigDecimal share;
    private @Nullable LocalDate fromDate;

    private @Nullable LocalDate toDate;

    @SuppressWarnings("NullAway.Init")
    protected Occupancy() {}

    public Occupancy(UUID id, UUID roomId, UUID personId, OccupantRole role) {
        this.id = id;
        this.roomId = roomId;
        this.personId = personId;
        this.role = role;
    }

    /** Takes over what is told; what is left out stays. Tells whether anything changed. */
    public boolean describe(@Nullable BigDecimal tellShare, @Nullable LocalDate tellFrom, @Nullable LocalDate tellTo) {
        var changed = false;
        if (tellShare != null && (share == null || share.compareTo(tellShare) != 0)) {
            share = tellShare;
            changed = true;
        }
        if (tellFrom != null && !tellFrom.equals(fromDate)) {
            fromDate = tellFrom;
            changed = true;
        }
        if (tellTo != null && !tellTo.equals(toDate)) {
            toDate = tellTo;
            changed = true;
        }
        if (fromDate != null && toDate != null) {
            rule(!toDate.isBefore(fromDate), ArchiveRule.AN_OCCUPANCY_ENDS_AFTER_IT_BEGINS, fromDate, toDate);
        }
        return changed;
    }

    /** Somebody else has the room now: this ends on the day, or on its first day if it had hardly begun. */
    public void endBy(LocalDate lastDay) {
        toDate = fromDate != null && fromDate.isAfter(lastDay) ? fromDate : lastDay;
    }

    public boolean lastsOn(LocalDate day) {
        return toDate == null || !toDate.isBefore(day);
    }

    /** Has begun and still lasts: next year's buyer holds nothing today. */
    public boolean holdsOn(LocalDate day) {
        return lastsOn(day) && (fromDate == null || !fromDate.isAfter(day));
    }

    /** Whether it goes on beyond the day; one whose end is known already is only ever shortened, and only when the reason is known. */
    public boolean outlasts(LocalDate day, boolean shortened) {
        return toDate == null || shortened && toDate.isAfter(day);
    }

    public boolean beganOn(@Nullable LocalDate day) {
        return day != null && day.equals(fromDate);
    }

    public boolean endedOn(@Nullable LocalDate day) {
        return day != null && day.equals(toDate);
    }

    public UUID id() {
        return id;
    }

    public UUID roomId() {
        return roomId;
    }

    public UUID personId() {
        return personId;
    }

    public OccupantRole role() {
        return role;
    }

    public @Nullable BigDecimal share() {
        return share;
    }

    public @Nullable LocalDate from() {
        return fromDate;
    }

    public @Nullable LocalDate to() {
        return toDate;
    }
}
