package io.jinlin.platform.rest;

import io.jinlin.platform.KpiFamily;
import io.jinlin.platform.group.GroupDesk;
import io.jinlin.platform.group.MembershipDesk;
import io.jinlin.platform.group.Permitted;
import io.jinlin.platform.group.TieEvent;
import io.jinlin.platform.group.TieRow;
import io.jinlin.restshell.Answers;
import io.jinlin.restshell.IdempotentRequests;
import io.jinlin.restshell.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Groups of companies. */
@Path("v1/platform/group-ties")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GroupResource {

    @Inject
    GroupDesk group;

    @Inject
    MembershipDesk membership;

    @Inject
    IdempotentRequests requests;

    /**
     * A group and one of its companies, as the caller's company sees it.
     *
     * @param head whether the caller's company heads the group
     * @param other the other side's alias
     * @param otherName the other side's name; of an invited company only while it consents
     * @param state {@code INVITED}, {@code CONSENTED}, {@code DECLINED}, {@code WITHDRAWN}, {@code DISSOLVED} or {@code EXPIRED}
     * @param answerBy until when the invitation holds
     */
    public record GroupTie(
            UUID id,
            long version,
            boolean head,
            String other,
            String otherName,
            String state,
            String message,
            Instant invitedAt,
            Instant changedAt,
            Instant answerBy,
            @Nullable GroupConsent consent) {

        static GroupTie of(TieRow row) {
            return new GroupTie(
                    row.id(),
                    row.version(),
                    row.isHead(),
                    row.other(),
                    row.otherName(),
                    row.state().name(),
                    row.message(),
                    row.invitedAt(),
                    row.changedAt(),
                    row.lastMoment(),
                    row.permitted() == null ? null : GroupConsent.of(row.permitted()));
        }
    }

    /**
     * What the group may see.
     *
     * @param everywhere all projects, those that come later too; {@code projects} is then empty
     * @param families of {@code REPAIRS}, {@code SERVICE}, {@code COLLECTION}, {@code SATISFACTION}, {@code OPERATIONS}
     * @param lastDay at most three years ahead
     */
    public record GroupConsent(boolean everywhere, Set<UUID> projects, Set<KpiFamily> families, LocalDate lastDay) {

        static GroupConsent of(Permitted permitted) {
            return new GroupConsent(
                    permitted.everywhere(), permitted.projects(), permitted.families(), permitted.lastDay());
        }
    }

    /** @param company its alias; whether there is one is not told */
    public record GroupInvitation(String company, @Nullable String message) {}

    /** What was made. */
    public record GroupInvited(UUID id) {}

    /** What became of it, and who did it: {@code HEAD} or {@code COMPANY}, the name covered. */
    public record TieHappened(Instant at, String side, String state, String person) {

        static TieHappened of(TieEvent event) {
            return new TieHappened(
                    event.at(), event.side().name(), event.state().name(), event.person());
        }
    }

    @GET
    @Operation(summary = "The company's group and its companies, the latest change first")
    public List<GroupTie> ties() {
        return membership.ties().stream().map(GroupTie::of).toList();
    }

    @POST
    @Operation(
            summary = "Invite a company into the group",
            description =
                    "Only with the group plan. Whether there is a company of that alias is not told: the answer is the same. It holds"
                            + " for thirty days.")
    @APIResponse(
            responseCode = "201",
            description = "Noted.",
            content = @Content(schema = @Schema(implementation = GroupInvited.class)))
    public Response invite(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull GroupInvitation invitation) {
        var invited = requests.once(
                key,
                "platform.group.invite",
                invitation,
                GroupInvited.class,
                () -> new GroupInvited(
                        group.invite(invitation.company(), invitation.message() == null ? "" : invitation.message())));
        return Answers.created(URI.create("v1/platform/group-ties/" + invited.id()), invited, 0);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One tie, its version as ETag")
    public Response tie(@PathParam("id") UUID id) {
        var tie = GroupTie.of(membership.tie(id));
        return Answers.ok(tie, tie.version());
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What became of a tie, the latest first")
    public List<TieHappened> history(@PathParam("id") UUID id) {
        return membership.history(id).stream().map(TieHappened::of).toList();
    }

    @POST
    @Path("{id}/consent")
    @Operation(summary = "Let the group see figures", description = "By the invited company.")
    @APIResponse(responseCode = "204", description = "Consented.")
    public void consent(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @NotNull Version version,
            @NotNull GroupConsent consent) {
        membership.consent(
                id,
                version.value(),
                new Permitted(consent.everywhere(), consent.projects(), consent.families(), consent.lastDay()));
    }

    @POST
    @Path("{id}/decline")
    @Operation(summary = "Decline the invitation", description = "By the invited company.")
    @APIResponse(responseCode = "204", description = "Declined.")
    public void decline(@PathParam("id") UUID id, @HeaderParam("If-Match") @NotNull Version version) {
        membership.decline(id, version.value());
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(
            summary = "Withdraw the consent",
            description = "By the company that gave it, at any time; effective at once.")
    @APIResponse(responseCode = "204", description = "Withdrawn.")
    public void withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") @NotNull Version version) {
        membership.withdraw(id, version.value());
    }

    @POST
    @Path("{id}/dissolve")
    @Operation(summary = "Take an invitation back, or let a company go", description = "By the group.")
    @APIResponse(responseCode = "204", description = "Dissolved.")
    public void dissolve(@PathParam("id") UUID id, @HeaderParam("If-Match") @NotNull Version version) {
        group.dissolve(id, version.value());
    }
}
