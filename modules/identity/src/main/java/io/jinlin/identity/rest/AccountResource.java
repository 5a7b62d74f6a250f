package io.jinlin.identity.rest;

import io.jinlin.identity.staff.AccountOffice;
import io.jinlin.identity.staff.LeaveDesk;
import io.jinlin.identity.staff.Leaving;
import io.jinlin.identity.staff.StaffOffice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What is done about the account of somebody who works for the company. */
@Path("v1/identity/staff/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject
    AccountOffice office;

    @Inject
    StaffOffice staff;

    @Inject
    LeaveDesk leave;

    /**
     * Who gets what is open.
     *
     * @param successors one for each kind of work that is in the person's hands
     */
    public record Departure(List<Successor> successors) {}

    /**
     * @param work its key, as open-work tells it
     * @param to the id of a colleague who may take it, or {@code BACK} for where the work is given out
     */
    public record Successor(String work, String to) {}

    /** A password to be told in person: only here and only once. */
    public record Password(String temporaryPassword) {}

    @GET
    @Path("open-work")
    @Operation(
            summary = "What is in somebody's hands",
            description = "By kind of work, with the colleagues who may take all of it; empty when nothing is.")
    public List<Leaving> openWork(@PathParam("id") UUID id) {
        return leave.openWork(id);
    }

    @POST
    @Path("leave")
    @Operation(
            summary = "Somebody leaves, and hands over what is open",
            description =
                    "In one transaction: the open work goes to the colleagues named and the account may do nothing here any more,"
                            + " whatever a token still says. Without a successor for open work nothing happens (422).")
    @APIResponse(responseCode = "204", description = "Left; already left is the same.")
    public void leave(@PathParam("id") UUID id, @NotNull Departure departure) {
        office.leave(
                id,
                departure.successors().stream()
                        .collect(Collectors.toMap(Successor::work, Successor::to, (one, other) -> other)));
    }

    @POST
    @Path("disable")
    @Operation(
            summary = "Let somebody go who has nothing in hand",
            description = "As leave; with open work nothing happens (422).")
    @APIResponse(responseCode = "204", description = "Disabled; already disabled is the same.")
    public void disable(@PathParam("id") UUID id) {
        office.leave(id, Map.of());
    }

    @POST
    @Path("lock")
    @Operation(
            summary = "Bar somebody for a while",
            description =
                    "Nothing may be done with the account here until it is unlocked; positions, places and work stay.")
    @APIResponse(responseCode = "204", description = "Locked; already locked is the same.")
    public void lock(@PathParam("id") UUID id) {
        office.lock(id);
    }

    @POST
    @Path("unlock")
    @Operation(summary = "Let somebody in again", description = "Who was locked works as before, after signing in.")
    @APIResponse(responseCode = "204", description = "Unlocked; not locked is the same.")
    public void unlock(@PathParam("id") UUID id) {
        office.unlock(id);
    }

    @POST
    @Path("sign-out")
    @Operation(
            summary = "Sign somebody out everywhere",
            description = "Every session and token that began before ends with its next request.")
    @APIResponse(responseCode = "204", description = "Signed out.")
    public void signOut(@PathParam("id") UUID id) {
        office.signOutEverywhere(id);
    }

    @POST
    @Path("password")
    @Operation(
            summary = "Reset somebody's password",
            description =
                    "Answers with a password that has to be changed at the next sign-in, and ends what was signed in with the"
                            + " old one. Refused for somebody who works for another company too.")
    public Password reset(@PathParam("id") UUID id) {
        return new Password(office.resetPassword(id));
    }

    @POST
    @Path("enable")
    @Operation(summary = "Take somebody back", description = "With the positions and places of before.")
    @APIResponse(responseCode = "204", description = "Enabled; already enabled is the same.")
    public void enable(@PathParam("id") UUID id) {
        staff.enable(id);
    }
}
