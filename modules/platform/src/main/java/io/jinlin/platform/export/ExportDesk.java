package io.jinlin.platform.export;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.Scope;
import io.jinlin.kernel.Ids;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.Jobs;
import io.jinlin.tenancy.KeepsNotes;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Where the company's administrator orders everything that is theirs, and fetches it. */
@Desk
public class ExportDesk {

    private static final String OBJECT = "platform.export";

    @Inject
    Exports exports;

    @Inject
    Jobs jobs;

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentStaff staff;

    @Inject
    Scope scope;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * An archive that may be fetched.
     *
     * @param fileName safe to save under
     */
    public record Archive(UUID id, String fileName, long bytes, String sha256) {

        /** Under which these bytes leave the house. */
        public Map<String, String> headers(ByteRange range) {
            var headers = new LinkedHashMap<String, String>();
            headers.put("Content-Type", "application/zip");
            headers.put("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
            headers.put("Content-Length", Long.toString(range.length()));
            headers.put("Accept-Ranges", "bytes");
            headers.put("ETag", "\"" + sha256 + "\"");
            headers.put("Cache-Control", "private, no-store");
            headers.put("X-Content-Type-Options", "nosniff");
            if (!range.isWhole()) {
                headers.put("Content-Range", "bytes " + range.from() + "-" + range.to() + "/" + range.of());
            }
            return headers;
        }
    }

    @KeepsNotes
    @Allowed("platform.export.run")
    public ExportRow order() {
        mustWorkEverywhere();
        var company = company();
        var id = Ids.next();
        exports.add(id, company, staff.name(), clock.instant());
        audit.record("platform.export.order", OBJECT, id, Map.of());
        jobs.enqueue(ExportJob.NAME, id.toString(), id.toString());
        return exports.get(company, id);
    }

    /** The latest twenty. */
    @Allowed("platform.export.run")
    public List<ExportRow> latest() {
        mustWorkEverywhere();
        return exports.latest(company());
    }

    @Allowed("platform.export.run")
    public ExportRow row(UUID id) {
        mustWorkEverywhere();
        return exports.get(company(), id);
    }

    @KeepsNotes
    @Allowed("platform.export.run")
    public void cancel(UUID id) {
        mustWorkEverywhere();
        exports.get(company(), id);
        rule(exports.cancel(id, clock.instant()), ExportRule.AN_EXPORT_IS_CANCELLED_BEFORE_IT_ENDS);
        audit.record("platform.export.cancel", OBJECT, id, Map.of());
    }

    /** @param from the byte the caller begins at; noted whatever it is, or whoever begins at the second would leave no trace */
    @KeepsNotes
    @Allowed("platform.export.run")
    public Archive fetch(UUID id, long from) {
        mustWorkEverywhere();
        var company = company();
        var row = exports.get(company, id);
        rule(
                row.state() == ExportState.READY
                        && Objects.requireNonNull(row.expiresAt()).isAfter(clock.instant()),
                ExportRule.AN_EXPORT_IS_FETCHED_WHILE_IT_IS_KEPT);
        audit.record(
                "platform.export.fetch",
                OBJECT,
                id,
                Map.of("bytes", Long.toString(row.bytes()), "from", Long.toString(from)));
        var day = LocalDate.ofInstant(row.orderedAt(), clock.getZone());
        return new Archive(
                id, "jinlin-" + company + "-" + day + ".zip", row.bytes(), Objects.requireNonNull(row.sha256()));
    }

    /** Everything is nobody's who sees a part. */
    private void mustWorkEverywhere() {
        rule(scope.isEverywhere(), ExportRule.AN_EXPORT_IS_FOR_WHOEVER_WORKS_EVERYWHERE);
    }

    private TenantId company() {
        return tenancy.current().orElseThrow();
    }
}
