package io.jinlin.configuration.version;

import static io.jinlin.configuration.ConfigurationRule.A_CONTENT_IS_READABLE_YAML;

import io.jinlin.configuration.Content;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Stale;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Where drafts are written; what is in force is none of its business. */
@Desk
public class DraftDesk {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final int CHANGES_TOLD = 5;

    @Inject
    Versions versions;

    @Inject
    VersionDesk desk;

    @Inject
    Kinds kinds;

    @Inject
    StaffDirectory directory;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** The draft; while there is none, what is in force, to begin with. */
    @Allowed("configuration.version.read")
    public Draft read(String name) {
        var subject = kinds.subject(name);
        return versions.draft(subject).map(this::show).orElseGet(() -> {
            var text = desk.inForce(subject);
            return new Draft(subject, 0, 0, text, null, null, kinds.faults(subject, text));
        });
    }

    /**
     * Keeps the draft, with all its faults: they are answered, and refused only when it is published.
     *
     * @param seen the version the writer began with; 0: there was none
     * @throws Stale naming who was faster and what they changed
     */
    @Allowed("configuration.version.edit")
    public Draft save(String name, long seen, String text) {
        if (text.length() > Content.LONGEST || text.indexOf('\0') >= 0) {
            throw new RuleViolation(A_CONTENT_IS_READABLE_YAML, 0, "> 64 KB").at("content");
        }
        var subject = kinds.subject(name);
        versions.lock(subject);
        var known = versions.draft(subject);
        known.filter(draft -> draft.version() != seen).ifPresent(draft -> {
            throw faster(draft, text);
        });
        if (known.isEmpty() && seen != 0) {
            throw new Stale("configuration.draft");
        }
        var draft = known.orElseGet(() -> begun(subject, text));
        var before = known.isPresent() ? draft.content() : desk.inForce(subject);
        draft.write(text, staff.id(), clock.instant());
        versions.write();
        audit.record(
                "configuration.draft.save",
                "configuration.version",
                draft.id(),
                Map.of(
                        "subject", name,
                        "number", String.valueOf(draft.number()),
                        "changed", told(subject, before, text)));
        return show(draft);
    }

    @Allowed("configuration.version.edit")
    public void discard(String name, long seen) {
        var subject = kinds.subject(name);
        versions.lock(subject);
        var draft = versions.draft(subject).orElseThrow(() -> new Stale("configuration.draft"));
        if (draft.version() != seen) {
            throw faster(draft, desk.inForce(subject));
        }
        versions.remove(draft);
        audit.record(
                "configuration.draft.discard",
                "configuration.version",
                draft.id(),
                Map.of("subject", name, "number", String.valueOf(draft.number())));
    }

    private ConfigurationVersion begun(Subject subject, String text) {
        var basis = desk.numberInForce(subject);
        var draft =
                ConfigurationVersion.drafted(subject, versions.next(subject), basis, text, staff.id(), clock.instant());
        versions.add(draft);
        return draft;
    }

    private Stale faster(ConfigurationVersion draft, String mine) {
        var row = draft.row();
        var when = ZonedDateTime.ofInstant(row.changedAt(), clock.getZone()).format(TIME);
        var what = told(draft.subject(), mine, draft.content());
        return new Stale("configuration.draft", directory.nameOf(row.changedBy()) + ' ' + when, what);
    }

    private String told(Subject subject, String before, String after) {
        return kinds.difference(subject, before, after, Locale.SIMPLIFIED_CHINESE).stream()
                .limit(CHANGES_TOLD)
                .map(change -> "%s：%s → %s".formatted(change.place(), change.was(), change.now()))
                .collect(Collectors.joining("；"));
    }

    private Draft show(ConfigurationVersion draft) {
        var row = draft.row();
        return new Draft(
                row.subject(),
                draft.version(),
                row.number(),
                draft.content(),
                row.changedBy(),
                row.changedAt(),
                kinds.faults(row.subject(), draft.content()));
    }
}
