package io.jinlin.tenancy.binding;

import io.jinlin.tenancy.TenantId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The company the current thread works for, and whether it may only look. */
public final class BoundTenant {

    private static final ThreadLocal<@Nullable BoundTenant> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> LOOKING = ThreadLocal.withInitial(() -> false);

    private final TenantId tenant;
    private final boolean onlyLooks;

    private BoundTenant(TenantId tenant, boolean onlyLooks) {
        this.tenant = tenant;
        this.onlyLooks = onlyLooks;
    }

    public static @Nullable TenantId current() {
        var bound = CURRENT.get();
        return bound == null ? null : bound.tenant;
    }

    /** Whether transactions that begin now may change nothing. */
    public static boolean onlyLooks() {
        var bound = CURRENT.get();
        return bound != null && bound.onlyLooks;
    }

    /** Works as the company; who may only look stays so, whatever is entered further in. */
    public static <T> T as(TenantId tenant, boolean onlyLooks, Supplier<T> work) {
        var before = CURRENT.get();
        return with(new BoundTenant(tenant, onlyLooks || (before != null && before.onlyLooks)), work);
    }

    /** Transactions that begin in there may write: what is written is a note of what was looked at. */
    static <T> T noting(Supplier<T> work) {
        var before = CURRENT.get();
        return before == null ? work.get() : with(new BoundTenant(before.tenant, false), work);
    }

    private static <T> T with(BoundTenant next, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(next);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** Whether this thread only looks: the database refuses what it would change. */
    public static boolean isLooking() {
        return LOOKING.get();
    }

    public static void look(boolean only) {
        if (only) {
            LOOKING.set(true);
        } else {
            LOOKING.remove();
        }
    }
}
