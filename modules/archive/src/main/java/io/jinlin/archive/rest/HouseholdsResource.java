package io.jinlin.archive.rest;

import io.jinlin.archive.HouseholdHits;
import io.jinlin.archive.HouseholdSearch;
import io.jinlin.restshell.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finding a household by whatever the caller says. */
@Path("v1/archive/households")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Archive")
public class HouseholdsResource {

    @Inject
    HouseholdSearch search;

    @GET
    @Path("search")
    @Operation(
            summary = "Households by room, telephone or name in every habit of typing them",
            description =
                    "Within the caller's scope; names and telephones masked. limit counts for each group; after is not used.")
    @APIResponse(responseCode = "200", description = "rooms and people; more tells that there are more.")
    public HouseholdHits search(
            @QueryParam("q")
                    @DefaultValue("")
                    @Parameter(
                            description =
                                    "3-2-1501, 3栋2单元1501, 32 1501, 1501, the last four or more digits of a telephone, a"
                                            + " name, its pinyin or initials.")
                    String q,
            @BeanParam PageRequest page) {
        return search.search(q, page.limit());
    }
}
