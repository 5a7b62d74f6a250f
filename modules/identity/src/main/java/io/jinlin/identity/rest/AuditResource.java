package io.jinlin.identity.rest;

import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.audit.AuditDesk;
import io.jinlin.identity.audit.AuditFilter;
import io.jinlin.identity.audit.AuditRow;
import io.jinlin.identity.audit.AuditWords;
import io.jinlin.identity.audit.Changes;
import io.jinlin.identity.audit.Verification;
import io.jinlin.kernel.After;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The company's audit trail: who did, saw or changed what. */
@Path("v1/identity/audit")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private static final int MOST = 100;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    AuditDesk desk;

    @Context
    HttpHeaders headers;

    /** Which entries are asked for. */
    public static class Asked {

        @QueryParam("person")
        @Nullable
        String person;

        @QueryParam("action")
        @Nullable
        String action;

        @QueryParam("kind")
        @Nullable
        String kind;

        @QueryParam("object")
        @Nullable
        UUID object;

        @QueryParam("text")
        @Nullable
        String text;

        @QueryParam("from")
        @Nullable
        String from;

        @QueryParam("to")
        @Nullable
        String to;

        AuditFilter filter() {
            return new AuditFilter(person, action, kind, object, text, day(from, "from"), day(to, "to"));
        }

        private static @Nullable LocalDate day(@Nullable String typed, String field) {
            try {
                return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
            } catch (DateTimeException unfit) {
                throw new RuleViolation(IdentityRule.A_DAY_IS_WRITTEN_AS_YEAR_MONTH_AND_DAY, typed).at(field);
            }
        }
    }

    /**
     * An entry.
     *
     * @param what the action in words
     * @param details what was noted beside
     * @param changes by field what was before and what is after
     * @param address the network it came from
     * @param door {@code PAGE}, {@code API}, {@code JOB}, or {@code UNKNOWN} of long ago
     * @param sequence its number in the chain; none for the few seconds before it is sealed
     */
    public record TrailEntry(
            UUID id,
            Instant at,
            UUID actorId,
            String actorKind,
            String actorName,
            String action,
            String what,
            String objectType,
            UUID objectId,
            Map<String, String> details,
            Map<String, Changes.Change> changes,
            String address,
            String request,
            String door,
            @Nullable Long sequence,
            @Nullable Instant sealedAt) {

        static TrailEntry of(AuditRow row, Locale locale) {
            return new TrailEntry(
                    row.id(),
                    row.at(),
                    row.actorId(),
                    row.actorKind().name(),
                    row.actorName(),
                    row.action(),
                    AuditWords.sentence(locale, row),
                    row.objectType(),
                    row.objectId(),
                    row.details(),
                    row.changes(),
                    row.address(),
                    row.request(),
                    row.door().name(),
                    row.sequence(),
                    row.sealedAt());
        }
    }

    /** @param years from 1 to 10 */
    public record TrailKeeping(int years) {}

    @GET
    @Operation(
            summary = "Entries of the audit trail, the latest first",
            description =
                    "Only for whoever works in the whole company. `text` needs a period of at most a year, or an `object`.")
    @APIResponse(responseCode = "200", description = "rows, and next: the cursor of the following page.")
    public Slice<TrailEntry> list(
            @BeanParam Asked asked,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        var page = desk.page(asked.filter(), After.of(after), Math.max(1, Math.min(limit, MOST)));
        var locale = locale();
        return new Slice<>(
                page.rows().stream().map(row -> TrailEntry.of(row, locale)).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One entry")
    public TrailEntry entry(@PathParam("id") UUID id) {
        return TrailEntry.of(desk.entry(id), locale());
    }

    @GET
    @Path("export")
    @Produces(XLSX)
    @Operation(
            summary = "What the filter shows, as a spreadsheet",
            description = "At most 10,000 entries. That it was taken away is an entry itself.")
    public Response export(@BeanParam Asked asked) {
        return Response.ok(desk.xlsx(asked.filter(), locale()))
                .header("Content-Disposition", "attachment; filename=\"audit.xlsx\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("verification")
    @Operation(
            summary = "Check the chain",
            description =
                    "Computes every entry's hash anew and compares it with the chain and with what the platform noted day by day."
                            + " `whole`, or `broken` with the first place: ENTRY_WAS_CHANGED, ENTRY_IS_MISSING,"
                            + " ENTRY_WAS_SLIPPED_IN, LINK_IS_MISSING, END_WAS_CUT_OFF or CHAIN_WAS_REWRITTEN.")
    public Verification verification() {
        return desk.verify();
    }

    @GET
    @Path("retention")
    @Operation(summary = "For how many years entries are kept")
    @APIResponse(responseCode = "200", description = "The years, the version as ETag.")
    public Response retention() {
        var retention = desk.retention();
        return Response.ok(retention)
                .header("ETag", "\"" + retention.version() + "\"")
                .build();
    }

    @PUT
    @Path("retention")
    @Operation(
            summary = "Keep entries for another time",
            description = "From 1 to 10 years; whole months are then let go.")
    @APIResponse(responseCode = "409", description = "Somebody changed it since.")
    public Response keep(
            @HeaderParam("If-Match") @NotNull @Pattern(regexp = "(W/)?\"\\d{1,18}\"") String version,
            @NotNull TrailKeeping keeping) {
        var kept = desk.keep(keeping.years(), Long.parseLong(version.replaceAll("\\D", "")));
        return Response.ok(kept).header("ETag", "\"" + kept.version() + "\"").build();
    }

    private Locale locale() {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .map(english -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
