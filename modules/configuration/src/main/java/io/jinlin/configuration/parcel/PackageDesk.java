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
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.kernel.Ids;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.Tenancy;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands the company's whole configuration out as files, and takes such files in: all of them or none. */
@Desk
public class PackageDesk {

    @Inject
    Kinds kinds;

    @Inject
    VersionDesk versions;

    @Inject
    DraftDesk drafts;

    @Inject
    PackagePublication publication;

    @Inject
    AuditTrail audit;

    @Inject
    Tenancy tenancy;

    /** Everything that is in force, the standard where the company decided nothing. */
    @Allowed("configuration.version.read")
    public byte[] export() {
        var texts = new LinkedHashMap<Subject, String>();
        kinds.subjects().forEach(subject -> texts.put(subject, versions.inForce(subject)));
        audit.record("configuration.package.export", "configuration.package", Ids.next(), Map.of());
        return Parcel.zip(tenancy.current().orElseThrow().alias(), texts);
    }

    /** Changes nothing. */
    @Allowed("configuration.version.edit")
    public PackageReport check(byte[] zip, Locale locale) {
        return report(Parcel.of(zip, kinds.subjects()), locale);
    }

    /** Files that change something become drafts; a draft that somebody is writing is not overwritten. */
    @Allowed("configuration.version.edit")
    public PackageReport draft(byte[] zip, Locale locale) {
        var parcel = Parcel.of(zip, kinds.subjects());
        var report = sound(parcel, locale);
        report.files().stream().filter(PackageReport.FileReport::changed).forEach(file -> {
            var subject = kinds.subject(file.subject());
            rule(!drafts.read(file.subject()).isBegun(), A_PACKAGE_OVERWRITES_NO_DRAFT, file.file());
            drafts.save(file.subject(), 0, text(parcel, subject));
        });
        note("configuration.package.draft", report);
        return report;
    }

    /** Files that change something are in force from that day on, all in one transaction. */
    @Allowed("configuration.version.publish")
    public PackageReport publish(byte[] zip, String reason, @Nullable LocalDate from, Locale locale) {
        var parcel = Parcel.of(zip, kinds.subjects());
        var report = sound(parcel, locale);
        report.files().stream().filter(PackageReport.FileReport::changed).forEach(file -> {
            var subject = kinds.subject(file.subject());
            publication.publish(subject, text(parcel, subject), reason, from);
        });
        note("configuration.package.publish", report);
        return report;
    }

    private PackageReport sound(Parcel parcel, Locale locale) {
        var report = report(parcel, locale);
        rule(
                report.isSound(),
                A_PACKAGE_WITHOUT_FAULTS_IS_TAKEN_IN,
                report.faults().size(),
                report.isSound() ? "" : told(report.faults().get(0), locale));
        return report;
    }

    private PackageReport report(Parcel parcel, Locale locale) {
        var faults = new ArrayList<Fault>(parcel.faults());
        var files = new ArrayList<PackageReport.FileReport>();
        parcel.texts().forEach((subject, text) -> {
            var wrong = kinds.faults(subject, text);
            wrong.forEach(fault -> faults.add(fault.in(subject.file())));
            if (wrong.isEmpty()) {
                var now = versions.inForce(subject);
                boolean changed =
                        !Content.of(now).tree().equals(Content.of(text).tree());
                files.add(new PackageReport.FileReport(
                        subject.name(),
                        subject.file(),
                        changed,
                        changed ? kinds.difference(subject, now, text, locale) : List.of()));
            }
        });
        return new PackageReport(files, faults);
    }

    private static String text(Parcel parcel, Subject subject) {
        return java.util.Objects.requireNonNull(parcel.texts().get(subject));
    }

    private static String told(Fault fault, Locale locale) {
        return "%s:%d %s".formatted(fault.file(), fault.line(), fault.text(locale));
    }

    private void note(String action, PackageReport report) {
        var changed = report.files().stream()
                .filter(PackageReport.FileReport::changed)
                .map(PackageReport.FileReport::file)
                .toList();
        audit.record(action, "configuration.package", Ids.next(), Map.of("files", String.join(" ", changed)));
    }
}
