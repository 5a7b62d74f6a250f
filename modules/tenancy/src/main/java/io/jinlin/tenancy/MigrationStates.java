package io.jinlin.tenancy;

import io.jinlin.tenancy.migration.MigrationBook;
import io.jinlin.tenancy.migration.Migrations;
import io.jinlin.tenancy.migration.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which companies this version of the product can serve, and how their migrations go. */
@ApplicationScoped
public class MigrationStates {

    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    @Inject
    Migrations migrations;

    @Inject
    MigrationBook book;

    @Inject
    Waves waves;

    /** A schema never goes back: whom this version served once it can serve for good. */
    private final Set<TenantId> served = ConcurrentHashMap.newKeySet();

    private final ConcurrentHashMap<TenantId, Long> unserved = new ConcurrentHashMap<>();

    /** Whether the company's tables are those this version needs; newer ones are, and those that lack only what may wait. */
    public boolean serves(TenantId tenant) {
        if (served.contains(tenant)) {
            return true;
        }
        var until = unserved.get(tenant);
        if (until != null && until > System.nanoTime()) {
            return false;
        }
        if (book.serves(tenant, migrations.needed(), migrations.fingerprint())) {
            served.add(tenant);
            unserved.remove(tenant);
            return true;
        }
        unserved.put(tenant, System.nanoTime() + REMEMBERED.toNanos());
        return false;
    }

    /** @param after the alias after which to go on; null from the first */
    public List<MigrationState> page(@Nullable String after, int limit) {
        return book.page(after == null ? "" : after, limit, migrations);
    }

    public Rollout rollout() {
        return waves.rollout();
    }

    /** The waves go on with the next one, whatever failed; what failed waits. */
    public void goOn() {
        waves.goOn();
    }

    /** Those that failed are tried again, in a wave of their own; then the others, if they succeed. */
    public void retry() {
        waves.retry();
    }

    /** Migrated before the others from now on, or no longer. @return whether there is such a company */
    public boolean canary(TenantId tenant, boolean isFirst) {
        return book.canary(tenant, isFirst);
    }
}
