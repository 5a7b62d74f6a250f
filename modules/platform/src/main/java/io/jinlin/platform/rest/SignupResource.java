package io.jinlin.platform.rest;

import io.jinlin.kernel.Money;
import io.jinlin.platform.Plan;
import io.jinlin.platform.Plans;
import io.jinlin.platform.signup.ConfirmationDesk;
import io.jinlin.platform.signup.Invitation;
import io.jinlin.platform.signup.LetterSent;
import io.jinlin.platform.signup.Network;
import io.jinlin.platform.signup.Opening;
import io.jinlin.platform.signup.SignupDesk;
import io.jinlin.platform.signup.SignupForm;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Signing a company up, for anybody: no token is asked for. */
@Path("v1/signups")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Signing up", description = "Companies that sign themselves up (T-1). Public: no token is needed.")
public class SignupResource {

    @Inject
    SignupDesk desk;

    @Inject
    ConfirmationDesk confirmations;

    @Inject
    Network network;

    @Inject
    HttpServletRequest request;

    /**
     * @param creditCode unified social credit code, 18 characters
     * @param alias lower-case letters, digits and dashes
     * @param plan {@code trial}, {@code standard}, {@code professional} or {@code group}; each begins with a trial
     */
    public record NewSignup(
            @Nullable String company,
            @Nullable String creditCode,
            @Nullable String alias,
            @Nullable String plan,
            @Nullable String contact,
            @Nullable String email,
            @Nullable String phone) {}

    /**
     * A plan; a limit that is missing is none.
     *
     * @param price yuan a month
     */
    public record PlanBody(
            String code,
            @Nullable Integer projects,
            @Nullable Integer households,
            @Nullable Integer staff,
            @Nullable Integer requestsPerSecond,
            @Nullable Integer storageMegabytes,
            Money price) {

        static PlanBody of(Plan plan) {
            return new PlanBody(
                    plan.code(),
                    plan.projects(),
                    plan.households(),
                    plan.staff(),
                    plan.requestsPerSecond(),
                    plan.storageMegabytes(),
                    plan.price());
        }
    }

    /** What the link of the letter carries. */
    public record Link(@Nullable String token) {}

    /**
     * @param token from the link of the letter
     * @param username how the first administrator signs in; the e-mail address unless given
     */
    public record Confirmation(
            @Nullable String token, @Nullable String fullName, @Nullable String username, @Nullable String password) {}

    @GET
    @Path("plans")
    @PermitAll
    @Operation(
            summary = "The plans there are",
            description = "A limit that is missing is none; prices in yuan a month.")
    public List<PlanBody> plans() {
        return Plans.all().stream().map(PlanBody::of).toList();
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Sign a company up",
            description =
                    "A letter with a link goes to the e-mail address. Idempotent by nature: the same request within a minute is the same"
                            + " sign-up and sends no second letter; later it replaces the earlier one of that address. Limited by address,"
                            + " phone number and network (429).")
    @APIResponse(
            responseCode = "202",
            description = "Taken; the letter is on its way, however long the mail server is away.",
            content = @Content(schema = @Schema(implementation = LetterSent.class)))
    @APIResponse(
            responseCode = "409",
            description = "AN_ALIAS_IS_TAKEN_ONCE, A_COMPANY_SIGNS_UP_ONCE or A_COMPANY_NAME_IS_HELD_ONCE.")
    public Response ask(@NotNull NewSignup signup) {
        var form = SignupForm.read(
                signup.company(),
                signup.creditCode(),
                signup.alias(),
                signup.plan(),
                signup.contact(),
                signup.email(),
                signup.phone());
        var sent = desk.ask(form, network.current(), language());
        return Response.accepted(sent).build();
    }

    @POST
    @Path("invitation")
    @PermitAll
    @Operation(
            summary = "What a link is for",
            description = "Reads only. The token goes in the body, since addresses end up in journals.")
    public Invitation invitation(@NotNull Link link) {
        return confirmations.read(given(link.token()));
    }

    @POST
    @Path("confirmation")
    @PermitAll
    @Operation(
            summary = "Confirm a sign-up, and order the company",
            description =
                    "With the first administrator's name and password. A link is used once: again it is A_LINK_IS_USED_ONCE (409), and"
                            + " `progress` tells how far the company is.")
    @APIResponse(
            responseCode = "202",
            description = "Ordered; ask `progress` until `ready`.",
            content = @Content(schema = @Schema(implementation = Opening.class)))
    @APIResponse(
            responseCode = "409",
            description = "A_LINK_IS_USED_ONCE, A_USERNAME_IS_FREE, or the company or alias is taken.")
    public Response confirm(@NotNull Confirmation confirmation) {
        var opening = confirmations.confirm(
                given(confirmation.token()),
                given(confirmation.fullName()),
                given(confirmation.username()),
                given(confirmation.password()));
        return Response.accepted(opening).build();
    }

    @POST
    @Path("progress")
    @PermitAll
    @Operation(summary = "How far the company is", description = "For whoever holds the token of a link that was used.")
    public Opening progress(@NotNull Link link) {
        return confirmations.progress(given(link.token()));
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private Locale language() {
        var asked = request.getHeader("Accept-Language") == null
                ? "zh"
                : request.getLocale().getLanguage();
        return asked.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
