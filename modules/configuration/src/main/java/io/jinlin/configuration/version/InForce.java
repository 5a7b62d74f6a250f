package io.jinlin.configuration.version;

import io.jinlin.configuration.ConfigurationPublished;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is in force in the company: all of it read by one statement and remembered for three seconds, so that a publication is felt at once
 * for a person's measure of time, on every node.
 */
@ApplicationScoped
public class InForce {

    private static final Logger LOG = System.getLogger(InForce.class.getName());
    private static final Duration REMEMBERED = Duration.ofSeconds(3);
    private static final int MOST_REMEMBERED = 2_000;

    @Inject
    Rulings rulings;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    private final ConcurrentHashMap<Key, Remembered> remembered = new ConcurrentHashMap<>();
    private volatile long awayUntil = System.nanoTime();

    /** Work that takes over records of the past asks for another day than everybody else. */
    private record Key(TenantId tenant, LocalDate day) {}

    private record Remembered(Map<Subject, Ruling> rulings, long until) {}

    /** The company's own version today; empty where the standard holds, and at the platform's own desk. */
    public Optional<Ruling> today(Subject subject) {
        return tenancy.current()
                .flatMap(tenant -> Optional.ofNullable(of(tenant).get(subject)));
    }

    /** For words on a page, which is shown even while the database is away: what was known last, else nothing of its own. */
    public Optional<Ruling> lastKnown(Subject subject) {
        if (awayUntil < System.nanoTime()) {
            try {
                return today(subject);
            } catch (RuntimeException away) {
                LOG.log(Level.WARNING, "the company's own words cannot be read now", away);
                awayUntil = System.nanoTime() + REMEMBERED.toNanos();
            }
        }
        return tenancy.current()
                .map(tenant -> remembered.get(new Key(tenant, LocalDate.now(clock))))
                .map(known -> known.rulings.get(subject));
    }

    /** The text of the company's own version on that day. */
    public Optional<String> text(Subject subject, LocalDate day) {
        var today = today(subject);
        if (today.isPresent() && !today.get().from().isAfter(day)) {
            return today.map(Ruling::text);
        }
        return today.isEmpty() || tenancy.current().isEmpty() ? Optional.empty() : rulings.content(subject, day);
    }

    private Map<Subject, Ruling> of(TenantId tenant) {
        var key = new Key(tenant, LocalDate.now(clock));
        var known = remembered.get(key);
        if (known != null && known.until > System.nanoTime()) {
            return known.rulings;
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        var read = rulings.on(key.day);
        if (known != null) {
            var before = known.rulings;
            read.replaceAll((subject, ruling) -> {
                var same = before.get(subject);
                return same != null && same.says(ruling) ? same : ruling;
            });
        }
        remembered.put(key, new Remembered(Map.copyOf(read), System.nanoTime() + REMEMBERED.toNanos()));
        return read;
    }

    /** After a change on this node nobody needs to wait three seconds. */
    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConfigurationPublished event) {
        tenancy.current().ifPresent(tenant -> remembered.keySet().removeIf(key -> key.tenant.equals(tenant)));
    }
}
