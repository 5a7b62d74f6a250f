package io.jinlin.tenancy.binding;

import io.jinlin.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** The company the current thread works for. */
public final class BoundTenant {

    private static final ThreadLocal<@Nullable TenantId> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> LOOKING = ThreadLocal.withInitial(() -> false);

    private BoundTenant() {}

    public static @Nullable TenantId current() {
        return CURRENT.get();
    }

    public static void enter(TenantId tenant) {
        CURRENT.set(tenant);
    }

    public static void leave(@Nullable TenantId before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
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
