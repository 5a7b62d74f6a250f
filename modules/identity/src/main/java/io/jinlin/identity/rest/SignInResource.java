package io.jinlin.identity.rest;

import io.jinlin.identity.permission.SignInDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the company asks of those who sign in. */
@Path("v1/identity/sign-in")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {

    @Inject
    SignInDesk desk;

    /** @param secondFactor whether administrators have a second factor */
    public record SignInRule(boolean secondFactor) {}

    @GET
    @Operation(summary = "What is asked of those who sign in", description = "Of administrators of this company.")
    public SignInRule read() {
        return new SignInRule(desk.asksForSecondFactor());
    }

    @PUT
    @Operation(
            summary = "Ask administrators for a second factor, or no longer",
            description = "Whoever has none sets it up at the next sign-in and may do nothing here until then.")
    @APIResponse(responseCode = "204", description = "Decided; it counts within seconds.")
    public void decide(@NotNull SignInRule rule) {
        desk.askForSecondFactor(rule.secondFactor());
    }
}
