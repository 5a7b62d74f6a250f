package io.jinlin.identity.staff;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.IdentityRule;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Pinyin;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who works for the company.
 *
 * <p>Taken on with positions and a place to work, moved when either changes, disabled on leaving: from that moment nothing may be
 * done any more, whatever a token still says. Never removed, since the past names its people.
 */
@Entity
@Table(name = "staff")
public class StaffMember {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID subject;
    private String username;
    private String fullName;
    private String sortKey;
    private String reading;
    private boolean active;
    private boolean everywhere;
    private Instant createdAt;
    private @Nullable Instant disabledAt;
    private @Nullable Instant lockedAt;
    private @Nullable Instant signedOutAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_position", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "position")
    private Set<String> positions = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_scope", joinColumns = @JoinColumn(name = "staff_id"))
    private Set<Place> places = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected StaffMember() {}

    public static StaffMember takenOn(UUID subject, String username, String fullName, Instant at) {
        var member = new StaffMember();
        member.id = Ids.next();
        member.subject = subject;
        member.username = username;
        member.name(fullName);
        member.active = true;
        member.createdAt = at;
        return member;
    }

    /**
     * Gives positions and a place; no places at all means everywhere.
     *
     * @return whether anything is other than before
     */
    public boolean assign(String name, Set<String> newPositions, Set<Place> newPlaces) {
        rule(!newPositions.isEmpty(), IdentityRule.STAFF_HOLD_AT_LEAST_ONE_POSITION, username);
        var same = name.equals(fullName)
                && newPositions.equals(positions)
                && newPlaces.equals(places)
                && everywhere == newPlaces.isEmpty();
        name(name);
        positions.retainAll(newPositions);
        positions.addAll(newPositions);
        places.retainAll(newPlaces);
        places.addAll(newPlaces);
        everywhere = newPlaces.isEmpty();
        return !same;
    }

    private void name(String name) {
        fullName = name;
        sortKey = Pinyin.sortKey(name);
        reading = " " + Pinyin.initials(name) + " " + Pinyin.full(name).replace(" ", "");
    }

    /** @return whether the person was here */
    public boolean disable(Instant at) {
        if (!active) {
            return false;
        }
        active = false;
        disabledAt = at;
        signedOutAt = at;
        return true;
    }

    /** @return whether the person was away */
    public boolean enable() {
        var wasAway = !active;
        active = true;
        disabledAt = null;
        return wasAway;
    }

    /** Barred for a while: nothing may be done, nothing else changes. @return whether that is new */
    boolean lock(Instant at) {
        rule(active, IdentityRule.ONLY_WHO_IS_HERE_IS_BARRED, fullName);
        if (lockedAt != null) {
            return false;
        }
        lockedAt = at;
        signedOutAt = at;
        return true;
    }

    /** @return whether the person was barred */
    boolean unlock() {
        var wasLocked = lockedAt != null;
        lockedAt = null;
        return wasLocked;
    }

    /** Whoever signed in before that signs in again. */
    void signOut(Instant at) {
        signedOutAt = at;
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID subject() {
        return subject;
    }

    public String username() {
        return username;
    }

    public String fullName() {
        return fullName;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isEverywhere() {
        return everywhere;
    }

    String sortKey() {
        return sortKey;
    }

    public Set<String> positions() {
        return Set.copyOf(positions);
    }

    public Set<Place> places() {
        return Set.copyOf(places);
    }
}
