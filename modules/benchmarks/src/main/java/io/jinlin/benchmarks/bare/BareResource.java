package io.jinlin.benchmarks.bare;

import io.jinlin.billing.rest.NewPayment;
import io.jinlin.kernel.Absent;
import io.jinlin.repairs.order.NewRepair;
import io.jinlin.repairs.rest.OrderQuery;
import io.jinlin.restshell.Answers;
import io.jinlin.restshell.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Authenticates, parses and answers: the least a request over HTTP can cost here. */
@Path("v1/bare")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class BareResource {

    private static final Map<String, Object> ANSWERS = new ConcurrentHashMap<>();

    /** What the endpoint of this name shall answer from now on: what the product once answered. */
    @PUT
    @Path("answers/{name}")
    public void learn(@PathParam("name") String name, @NotNull Map<String, Object> answer) {
        ANSWERS.put(name, answer);
    }

    @POST
    @Path("orders")
    public Response order(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull NewRepair repair) {
        return Answers.created(URI.create("v1/bare/orders/" + repair.roomId()), known("orders"), 1);
    }

    @POST
    @Path("payments")
    public Response payment(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull NewPayment payment) {
        return Answers.created(URI.create("v1/bare/payments/" + payment.roomId()), known("payments"), 1);
    }

    @GET
    @Path("orders")
    public Object orders(@BeanParam OrderQuery query, @BeanParam PageRequest page) {
        return page.limit() > 0 ? known("list") : query;
    }

    private static Object known(String name) {
        var answer = ANSWERS.get(name);
        if (answer == null) {
            throw new Absent("bare." + name);
        }
        return answer;
    }
}
