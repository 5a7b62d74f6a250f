package io.jinlin.repairs.rest;

import io.jinlin.repairs.order.OrderRegister;
import io.jinlin.restshell.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;

/** The order as it is after a step, its version as ETag; the version alone for those who may take the step but not read the order. */
@RequestScoped
class OrderAnswers {

    @Inject
    OrderRegister register;

    @Inject
    Clock clock;

    Response now(UUID id) {
        var now = register.now(id);
        var details = now.details();
        return details == null
                ? Answers.changed(now.version())
                : Answers.ok(OrderDetailsBody.of(details, clock.instant()), now.version());
    }
}
