package io.jinlin.servicedesk.rest;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.servicedesk.ServiceDeskRule.WHO_IS_NOT_REACHED_SAYS_AND_SIGNS_NOTHING;

import io.jinlin.kernel.Slice;
import io.jinlin.restshell.Answers;
import io.jinlin.restshell.PageRequest;
import io.jinlin.restshell.Version;
import io.jinlin.servicedesk.visit.VisitDesk;
import io.jinlin.servicedesk.visit.VisitMeans;
import io.jinlin.servicedesk.visit.VisitOutcome;
import io.jinlin.servicedesk.visit.VisitPaper;
import io.jinlin.servicedesk.visit.VisitRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Return visits over HTTP. */
@Path("v1/servicedesk/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Return visits", description = "The question to the owner after a repair (V-1, 《回访情况记录表》).")
public class VisitsResource {

    @Inject
    VisitDesk desk;

    @Inject
    VisitPaper paper;

    /**
     * What the owner answered.
     *
     * @param outcome SATISFIED, UNSATISFIED (the order goes back to be dispatched) or NOT_REACHED (the visit stays due)
     * @param means IN_PERSON, PHONE or LETTER
     * @param opinion the owner's words; an unsatisfied owner is quoted
     * @param signature PNG, Base64; a visit in person is signed
     */
    public record Answered(
            @NotNull VisitOutcome outcome,
            @NotNull VisitMeans means,
            @Nullable @Size(max = 1000) String opinion,
            byte @Nullable [] signature) {}

    @GET
    @Operation(
            summary = "Visits that are due, the longest due first, or those made",
            description =
                    "Within the caller's projects and buildings. `due=false` lists the visits made, the latest first;"
                            + " `order` lists the visits of that order, due or made, one a round.")
    public Slice<VisitRow> visits(
            @QueryParam("due") @DefaultValue("true") boolean due,
            @QueryParam("order") @Nullable UUID order,
            @BeanParam PageRequest page) {
        if (order != null) {
            return new Slice<>(desk.ofOrder(order), null);
        }
        return due ? desk.queue(page.after(), page.limit()) : desk.made(page.after(), page.limit());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One visit")
    @APIResponse(
            responseCode = "200",
            description = "With the visit's version as ETag.",
            content = @Content(schema = @Schema(implementation = VisitRow.class)))
    @APIResponse(responseCode = "404", description = "No such visit, or not for this caller.")
    public Response visit(@PathParam("id") UUID id) {
        var visit = desk.visit(id);
        return Answers.ok(visit, visit.version());
    }

    @POST
    @Path("{id}/answer")
    @Operation(summary = "Record what the owner answered")
    @APIResponse(
            responseCode = "200",
            description = "The visit as it is now.",
            content = @Content(schema = @Schema(implementation = VisitRow.class)))
    @APIResponse(responseCode = "409", description = "Somebody recorded it since; look again.")
    @APIResponse(
            responseCode = "422",
            description = "A rule: A_VISIT_IS_RECORDED_ONCE, AN_UNSATISFIED_OWNER_IS_QUOTED (opinion),"
                    + " A_VISIT_IN_PERSON_IS_SIGNED (signature), WHO_IS_NOT_REACHED_SAYS_AND_SIGNS_NOTHING.")
    public Response answer(
            @PathParam("id") UUID id,
            @NotNull @HeaderParam("If-Match") Version version,
            @NotNull @Valid Answered answer) {
        if (answer.outcome() == VisitOutcome.NOT_REACHED) {
            rule(answer.opinion() == null && answer.signature() == null, WHO_IS_NOT_REACHED_SAYS_AND_SIGNS_NOTHING);
            desk.notReached(id, version.value());
        } else {
            desk.record(
                    id,
                    version.value(),
                    answer.outcome() == VisitOutcome.SATISFIED,
                    answer.means(),
                    answer.opinion(),
                    answer.signature());
        }
        return visit(id);
    }

    @GET
    @Path("{id}/form")
    @Produces("application/pdf")
    @Operation(summary = "《回访情况记录表》 as PDF")
    public Response form(@PathParam("id") UUID id) {
        var printed = paper.print(id);
        return Answers.pdf(printed.pdf(), "visit-" + printed.number() + ".pdf");
    }
}
