package io.jinlin.configuration.parcel;

import static io.jinlin.configuration.ConfigurationRule.A_PACKAGE_OVERWRITES_NO_DRAFT;
import static io.jinlin.configuration.ConfigurationRule.A_PACKAGE_WITHOUT_FAULTS_IS_TAKEN_IN;
import static io.jinlin.kernel.Rule.rule;

import io.jinlin.configuration.Content;
import io.jinlin.configuration.Fault;
import io.jinlin.configuration.version.DraftDesk;
import io.jinlin.configuration.version.Kinds;
import io.jinlin.configuration.version.PackagePublication;
import io.jinlin.configuration.version.Subject;
import io.jinlin.configuration.version.VersionDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What arrives as files, in a package or a preset: looked at, and taken in as a whole or not at all. */
@ApplicationScoped
class Arrival {

    @Inject
    Kinds kinds;

    @Inject
    VersionDesk versions;

    @Inject
    DraftDesk drafts;

    @Inject
    PackagePublication publication;

    @Inject
    Clock clock;

    /** What it would change today, or everything that is wrong with it. */
    PackageReport look(Parcel parcel, Locale locale) {
        return look(parcel, LocalDate.now(clock), locale);
    }

    private PackageReport look(Parcel parcel, LocalDate day, Locale locale) {
        var faults = new ArrayList<Fault>(parcel.faults());
        var files = new ArrayList<PackageReport.FileReport>();
        parcel.texts().forEach((subject, text) -> {
            var wrong = kinds.faults(subject, text);
            wrong.forEach(fault -> faults.add(fault.in(subject.file())));
            if (wrong.isEmpty()) {
                var now = versions.inForce(subject, day);
                boolean changed = !same(now, text);
                files.add(new PackageReport.FileReport(
                        subject.name(),
                        subject.file(),
                        changed,
                        changed ? kinds.difference(subject, now, text, locale) : List.of()));
            }
        });
        return new PackageReport(files, faults);
    }

    boolean isInForce(Parcel parcel) {
        return parcel.texts().entrySet().stream()
                .allMatch(file -> same(versions.inForce(file.getKey()), file.getValue()));
    }

    private static boolean same(String one, String other) {
        return Content.of(one).tree().equals(Content.of(other).tree());
    }

    /** Files that change something become drafts; a draft that says something else is not overwritten. */
    PackageReport draft(Parcel parcel, Locale locale) {
        publication.hold(inOrder(parcel));
        var report = sound(look(parcel, locale), locale);
        for (var file : report.changing()) {
            var subject = kinds.subject(file.subject());
            var text = text(parcel, subject);
            var draft = drafts.read(file.subject());
            if (!draft.isBegun()) {
                drafts.save(file.subject(), 0, text);
            } else {
                rule(draft.content().equals(text), A_PACKAGE_OVERWRITES_NO_DRAFT, file.file());
            }
        }
        return report;
    }

    /** Files that change something are in force from that day on; of kinds that know no later day, at once. */
    PackageReport publish(Parcel parcel, String reason, @Nullable LocalDate from, Locale locale) {
        publication.hold(inOrder(parcel));
        var report = sound(look(parcel, from == null ? LocalDate.now(clock) : from, locale), locale);
        for (var file : report.changing()) {
            var subject = kinds.subject(file.subject());
            var day = kinds.of(subject).kept(subject.code()).isPresent() ? null : from;
            publication.publish(subject, text(parcel, subject), reason, day);
        }
        return report;
    }

    /** Always the same, so that two who take something in do not wait for each other. */
    private List<Subject> inOrder(Parcel parcel) {
        return kinds.subjects().stream().filter(parcel.texts()::containsKey).toList();
    }

    private static PackageReport sound(PackageReport report, Locale locale) {
        rule(
                report.isSound(),
                A_PACKAGE_WITHOUT_FAULTS_IS_TAKEN_IN,
                report.faults().size(),
                report.isSound() ? "" : told(report.faults().get(0), locale));
        return report;
    }

    private static String text(Parcel parcel, Subject subject) {
        return Objects.requireNonNull(parcel.texts().get(subject));
    }

    private static String told(Fault fault, Locale locale) {
        return "%s:%d %s".formatted(fault.file(), fault.line(), fault.text(locale));
    }

    /** For the audit trail. */
    static Map<String, String> files(PackageReport report) {
        return Map.of(
                "files",
                String.join(
                        " ",
                        report.changing().stream()
                                .map(PackageReport.FileReport::file)
                                .toList()));
    }
}
