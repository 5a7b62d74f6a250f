package io.jinlin.platform.access;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.platform.AccessRule.AN_ACCESS_IS_ENDED_ONCE;
import static io.jinlin.platform.AccessRule.ONLY_AN_OPEN_COMPANY_IS_LOOKED_AT;
import static io.jinlin.restshell.RestRule.AN_IDEMPOTENCY_KEY_BELONGS_TO_ONE_REQUEST;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Slice;
import io.jinlin.platform.access.Access.Wish;
import io.jinlin.platform.subscription.SubscriptionOffice;
import io.jinlin.tenancy.Jobs;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Where operators ask for access and give it back. Not a {@code @Desk}: the platform's row and the company's trail are two transactions.
 * The row is written first and counts only when the trail has its note; ended, it counts no longer before that is noted. So there is
 * never an access that the company cannot read about, and what a crash leaves unnoted the closing job notes.
 */
@ApplicationScoped
public class AccessCounter {

    private static final Duration AFTER_THE_END = Duration.ofSeconds(2);

    @Inject
    Accesses accesses;

    @Inject
    AccessTrail trail;

    @Inject
    SubscriptionOffice subscriptions;

    @Inject
    Tenants tenants;

    @Inject
    Tenancy tenancy;

    @Inject
    Jobs jobs;

    @Inject
    CurrentStaff operator;

    @Inject
    Clock clock;

    /** @param key chosen by the caller, of which there is one for each access: sent again, it is the same access */
    @Allowed("platform.access.ask")
    public Access ask(TenantId company, String key, Wish wish) {
        var tenant = tenants.find(company.alias()).orElseThrow(() -> new Absent("identity.company"));
        rule(tenant.isOpen() || tenant.isSuspended(), ONLY_AN_OPEN_COMPANY_IS_LOOKED_AT, tenant.name());
        var id = UUID.nameUUIDFromBytes(
                ("platform.access " + operator.id() + " " + key).getBytes(StandardCharsets.UTF_8));
        var asked = Access.asked(id, company, new Access.Operator(operator.id(), operator.name()), wish, clock);
        if (accesses.find(id).isEmpty()) {
            // What is begun when somebody looks for the first time cannot be begun by who only looks.
            subscriptions.get(company);
            jobs.enqueue(
                    AccessClosing.NAME,
                    Ids.next().toString(),
                    id.toString(),
                    Duration.between(asked.beginsAt(), asked.endsAt()).plus(AFTER_THE_END));
        }
        var access = accesses.add(asked);
        rule(access.isFor(company, wish), AN_IDEMPOTENCY_KEY_BELONGS_TO_ONE_REQUEST, key);
        if (access.stateAt(clock) == AccessState.BEGINNING) {
            tenancy.as(company, () -> trail.begun(access));
            accesses.noted(id);
        }
        return accesses.find(id).orElseThrow();
    }

    /** What this operator has asked for, wherever, and has not ended. */
    @Allowed("platform.access.ask")
    public Optional<Access> mine() {
        return accesses.openOf(operator.id());
    }

    @Allowed("platform.console.read")
    public Slice<Access> page(TenantId company, After after, int limit) {
        if (tenants.find(company.alias()).isEmpty()) {
            throw new Absent("identity.company");
        }
        return accesses.page(company, after, limit);
    }

    /** Any operator ends any access: there may be haste. */
    @Allowed("platform.access.ask")
    public Access end(TenantId company, UUID id) {
        var ended = accesses.find(id)
                .filter(access -> access.company().equals(company))
                .orElseThrow(() -> new Absent("platform.access"))
                .ended(Access.Side.OPERATOR, operator.name(), clock);
        rule(accesses.end(ended), AN_ACCESS_IS_ENDED_ONCE);
        if (ended.noted()) {
            tenancy.as(company, () -> trail.ended(ended));
        }
        return ended;
    }
}
