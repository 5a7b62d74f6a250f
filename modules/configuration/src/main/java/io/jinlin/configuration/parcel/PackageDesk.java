package io.jinlin.configuration.parcel;

import io.jinlin.configuration.version.Kinds;
import io.jinlin.configuration.version.Subject;
import io.jinlin.configuration.version.VersionDesk;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.kernel.Ids;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.Tenancy;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
    Arrival arrival;

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
        return arrival.look(Parcel.of(zip, kinds.subjects()), locale);
    }

    /** Files that change something become drafts; a draft that says something else is not overwritten. */
    @Allowed("configuration.version.edit")
    public PackageReport draft(byte[] zip, Locale locale) {
        var report = arrival.draft(Parcel.of(zip, kinds.subjects()), locale);
        audit.record("configuration.package.draft", "configuration.package", Ids.next(), Arrival.files(report));
        return report;
    }

    /** Files that change something are in force from that day on, all in one transaction. */
    @Allowed("configuration.version.publish")
    public PackageReport publish(byte[] zip, String reason, @Nullable LocalDate from, Locale locale) {
        var report = arrival.publish(Parcel.of(zip, kinds.subjects()), reason, from, locale);
        audit.record("configuration.package.publish", "configuration.package", Ids.next(), Arrival.files(report));
        return report;
    }
}
