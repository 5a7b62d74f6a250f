package io.jinlin.identity.badge;

import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.Tenancy;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the company's tables say about somebody, read by one statement and remembered for three seconds for each company: disabling
 * somebody, taking a permission away, or a deputy's first and last day take effect at once for a person's measure of time, on every node.
 */
@Desk
public class Badges {

    private static final Duration REMEMBERED = Duration.ofSeconds(3);
    private static final int MOST_REMEMBERED = 20_000;

    @Inject
    Standings standings;

    @Inject
    Tenancy tenancy;

    private final ConcurrentHashMap<Key, Remembered> remembered = new ConcurrentHashMap<>();

    private record Key(String tenant, UUID subject, String client) {}

    private record Remembered(Optional<Standing> standing, long until) {}

    /** How whoever shows that token stands in the current company. Empty for strangers and for those who left. */
    public Optional<Standing> of(UUID subject, String client) {
        var key = new Key(tenancy.current().orElseThrow().alias(), subject, client);
        var known = remembered.get(key);
        if (known == null || known.until <= System.nanoTime()) {
            if (remembered.size() > MOST_REMEMBERED) {
                remembered.clear();
            }
            known = new Remembered(standings.find(subject, client), System.nanoTime() + REMEMBERED.toNanos());
            remembered.put(key, known);
        }
        return known.standing;
    }

    /** After a change on this node nobody needs to wait three seconds. */
    public void forgetAll() {
        var tenant = tenancy.current().orElseThrow().alias();
        remembered.keySet().removeIf(key -> key.tenant.equals(tenant));
    }
}
