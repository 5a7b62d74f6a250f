package io.jinlin.configuration.version;

import static io.jinlin.configuration.ConfigurationRule.A_VERSION_IS_IN_FORCE_FROM_TODAY_ON;
import static io.jinlin.configuration.ConfigurationRule.A_VERSION_IS_PUBLISHED_WITH_A_REASON;

import io.jinlin.kernel.Ids;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Texts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a company decided.
 *
 * <p>Begun as a draft, of which there is one at a time and which whoever has the right may change; published with a reason and the day
 * from which it is in force, and never changed from then on; archived when another one has taken its place.
 */
@Entity
@Table(name = "configuration_version")
public class ConfigurationVersion {

    private static final int LONGEST_REASON = 200;

    @Id
    private UUID id;

    @Version
    private long version;

    private String kind;

    private String code;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    private String content;

    @Column(name = "based_on")
    private @Nullable Integer basedOn;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    private @Nullable String reason;

    @Column(name = "effective_on")
    private @Nullable LocalDate effectiveOn;

    @Column(name = "published_by")
    private @Nullable UUID publishedBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @SuppressWarnings("NullAway.Init")
    protected ConfigurationVersion() {}

    static ConfigurationVersion drafted(
            Subject subject, int number, @Nullable Integer basedOn, String content, UUID by, Instant at) {
        var draft = new ConfigurationVersion();
        draft.id = Ids.next();
        draft.kind = subject.kind();
        draft.code = subject.code();
        draft.number = number;
        draft.state = VersionState.DRAFT;
        draft.basedOn = basedOn;
        draft.write(content, by, at);
        return draft;
    }

    /** Only drafts are written; the database holds to that too. */
    void write(String text, UUID by, Instant at) {
        content = text;
        changedBy = by;
        changedAt = at;
    }

    void publish(String why, LocalDate from, LocalDate today, UUID by, Instant at) {
        var words = Texts.within(why, LONGEST_REASON, "reason");
        if (words.isEmpty()) {
            throw new RuleViolation(A_VERSION_IS_PUBLISHED_WITH_A_REASON).at("reason");
        }
        if (from.isBefore(today)) {
            throw new RuleViolation(A_VERSION_IS_IN_FORCE_FROM_TODAY_ON, from, today).at("from");
        }
        state = VersionState.PUBLISHED;
        reason = words;
        effectiveOn = from;
        publishedBy = by;
        publishedAt = at;
    }

    void archive(Instant at) {
        state = VersionState.ARCHIVED;
        archivedAt = at;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    int number() {
        return number;
    }

    VersionState state() {
        return state;
    }

    String content() {
        return content;
    }

    Subject subject() {
        return new Subject(kind, code);
    }

    VersionRow row() {
        return new VersionRow(
                id,
                version,
                kind,
                code,
                number,
                state,
                basedOn,
                changedBy,
                changedAt,
                reason,
                effectiveOn,
                publishedBy,
                publishedAt);
    }
}
