package io.jinlin.restshell;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.restshell.RestRule.AN_IDEMPOTENCY_KEY_BELONGS_TO_ONE_REQUEST;
import static io.jinlin.restshell.RestRule.A_CREATING_REQUEST_CARRIES_AN_IDEMPOTENCY_KEY;
import static io.jinlin.restshell.RestRule.A_REQUEST_RUNS_ONCE_AT_A_TIME;

import io.jinlin.restshell.idempotency.IdempotentRequest;
import io.jinlin.restshell.idempotency.SeenRequests;
import io.jinlin.restshell.json.Json;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a request once, however often it arrives: the effect and the note that it happened are one transaction, so a crash
 * between the two cannot be. The answer is remembered for a day.
 */
@Desk
public class IdempotentRequests {

    private static final Duration REMEMBERED = Duration.ofHours(24);

    @Inject
    SeenRequests seen;

    @Inject
    SecurityContext security;

    @Inject
    Clock clock;

    /**
     * The answer of the work, or the remembered one if this caller sent the same key before.
     *
     * @param key the header {@code Idempotency-Key}: 8 to 100 characters chosen by the caller
     * @param operation what is asked, such as {@code repairs.order.receive}
     * @param body the request's body: the same key with another body is refused
     * @param answer the type of the answer, written as JSON and read back for a repetition
     */
    public <T> T once(@Nullable String key, String operation, Object body, Class<T> answer, Supplier<T> work) {
        if (key == null || !key.matches("[\\x21-\\x7e]{8,100}")) {
            throw new io.jinlin.kernel.RuleViolation(A_CREATING_REQUEST_CARRIES_AN_IDEMPOTENCY_KEY)
                    .at("Idempotency-Key");
        }
        var caller = security.getCallerPrincipal().getName();
        rule(seen.lock(caller, key), A_REQUEST_RUNS_ONCE_AT_A_TIME, key);
        var before = seen.find(caller, key);
        if (before.isPresent()) {
            rule(before.get().isFor(operation, Json.hash(body)), AN_IDEMPOTENCY_KEY_BELONGS_TO_ONE_REQUEST, key);
            return Json.read(before.get().answer(), answer);
        }
        var given = work.get();
        seen.add(IdempotentRequest.answered(
                caller, key, operation, Json.hash(body), Json.write(given), clock.instant()));
        return given;
    }

    /** Forgets the requests answered longer ago than answers are remembered. */
    public void forget() {
        seen.forgetBefore(clock.instant().minus(REMEMBERED));
    }
}
