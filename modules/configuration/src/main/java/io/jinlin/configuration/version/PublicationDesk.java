package io.jinlin.configuration.version;

import static io.jinlin.configuration.ConfigurationRule.A_VERSION_CHANGES_SOMETHING;
import static io.jinlin.configuration.ConfigurationRule.A_VERSION_IS_PUBLISHED_WITHOUT_FAULTS;
import static io.jinlin.configuration.ConfigurationRule.ROLES_ARE_IN_FORCE_AT_ONCE;
import static io.jinlin.kernel.Rule.rule;

import io.jinlin.configuration.ConfigurationPublished;
import io.jinlin.configuration.Content;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Stale;
import io.jinlin.tenancy.Desk;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where drafts come into force, and earlier versions come back as new ones. */
@Desk
public class PublicationDesk {

    @Inject
    Versions versions;

    @Inject
    VersionDesk desk;

    @Inject
    Kinds kinds;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Inject
    Event<ConfigurationPublished> published;

    /**
     * @param seen the draft's version
     * @param from the day from which it is in force; today unless given
     */
    @Allowed("configuration.version.publish")
    public VersionRow publish(String name, long seen, String reason, @Nullable LocalDate from) {
        var subject = kinds.subject(name);
        versions.lock(subject);
        var draft = versions.draft(subject).orElseThrow(() -> new Stale("configuration.draft"));
        if (draft.version() != seen) {
            throw new Stale("configuration.draft");
        }
        return publish(draft, reason, from);
    }

    /** An earlier version, or the standard (0), in force again: as a new version. A draft that is being written stays. */
    @Allowed("configuration.version.publish")
    public VersionRow revert(String name, int number, String reason, @Nullable LocalDate from) {
        var subject = kinds.subject(name);
        versions.lock(subject);
        return publish(subject, desk.content(name, number), number, reason, from);
    }

    /** A text that was no draft. */
    VersionRow publish(
            Subject subject, String text, @Nullable Integer basedOn, String reason, @Nullable LocalDate from) {
        var version = ConfigurationVersion.drafted(
                subject, versions.next(subject), basedOn, text, staff.id(), clock.instant());
        return publish(version, reason, from);
    }

    VersionRow publish(ConfigurationVersion version, String reason, @Nullable LocalDate from) {
        var subject = version.subject();
        var today = LocalDate.now(clock);
        var faults = kinds.faults(subject, version.content());
        if (!faults.isEmpty()) {
            throw new RuleViolation(
                            A_VERSION_IS_PUBLISHED_WITHOUT_FAULTS,
                            faults.size(),
                            faults.get(0).text(Locale.SIMPLIFIED_CHINESE))
                    .at("content");
        }
        var kind = kinds.of(subject);
        var since = from == null ? today : from;
        var before = desk.inForce(subject, since);
        var changes = kinds.difference(subject, before, version.content(), Locale.SIMPLIFIED_CHINESE);
        rule(!changes.isEmpty() || !version.content().equals(before), A_VERSION_CHANGES_SOMETHING);
        if (kind.kept(subject.code()).isPresent() && !since.equals(today)) {
            throw new RuleViolation(ROLES_ARE_IN_FORCE_AT_ONCE).at("from");
        }
        version.publish(reason, since, today, staff.id(), clock.instant());
        versions.add(version);
        versions.write();
        kind.published(subject.code(), Content.of(version.content()));
        versions.replaced(today).forEach(old -> old.archive(clock.instant()));
        audit.record(
                "configuration.version.publish",
                "configuration.version",
                version.id(),
                Map.of(
                        "subject", subject.name(),
                        "number", String.valueOf(version.number()),
                        "from", String.valueOf(since),
                        "reason", String.valueOf(version.row().reason()),
                        "changed",
                                changes.stream()
                                        .limit(20)
                                        .map(change ->
                                                "%s：%s → %s".formatted(change.place(), change.was(), change.now()))
                                        .collect(Collectors.joining("；"))));
        published.fire(new ConfigurationPublished(version.id(), subject.name(), version.number()));
        return version.row();
    }
}
