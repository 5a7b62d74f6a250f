package io.jinlin.offenders;

import io.jinlin.accomplices.Secret;
import io.jinlin.accomplices.inside.Inner;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** A banned name, a circle, another module's inside, Faces and JAX-RS where they do not belong, a transaction without a desk. */
public class OrderManager {

    private @Nullable Secret circle;
    private @Nullable Inner inside;

    @Parameter(description = "described in the wrong place")
    private double amount;

    @Transactional
    public void work(Event<Secret> event) {
        if (circle != null && inside != null) {
            event.fireAsync(circle);
        }
        amount += LocalDate.now().getYear();
    }

    public Response answer() {
        return Response.ok(FacesContext.getCurrentInstance().toString() + amount)
                .build();
    }
}
