package io.jinlin.repairs.rest;

import io.jinlin.repairs.order.OrderRegister;
import io.jinlin.restshell.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;

/** The order as it is after a step, its version as ETag: what every step answers with. */
@RequestScoped
class OrderAnswers {

    @Inject
    OrderRegister register;

    @Inject
    Clock clock;

    Response now(UUID id) {
        var details = OrderDetailsBody.of(register.details(id), clock.instant());
        return Answers.ok(details, details.order().version());
    }
}
