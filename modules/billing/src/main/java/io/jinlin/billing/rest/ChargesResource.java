package io.jinlin.billing.rest;

import io.jinlin.billing.charge.ChargeRegister;
import io.jinlin.billing.charge.ChargeState;
import io.jinlin.kernel.Slice;
import io.jinlin.restshell.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What households owe. */
@Path("v1/billing/charges")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(
        name = "Charges",
        description = "What households owe; opened by the desk that did the work, settled by payments (B-5, B-10).")
public class ChargesResource {

    @Inject
    ChargeRegister register;

    @GET
    @Operation(
            summary = "Charges, the newest first",
            description =
                    "Within the caller's projects and buildings. Amounts in yuan (CNY) as decimal strings; balances are the sum"
                            + " of the ledger's postings at this moment; payers masked.")
    @APIResponse(responseCode = "200", description = "rows, and next: the cursor of the following page.")
    public Slice<ChargeBody> charges(
            @QueryParam("room") @Nullable UUID room,
            @QueryParam("state") @Nullable ChargeState state,
            @BeanParam PageRequest page) {
        var slice = register.page(room, state, page.after(), page.limit());
        return new Slice<>(slice.rows().stream().map(ChargeBody::of).toList(), slice.next());
    }
}
