package io.jinlin.tenancy.binding;

import io.jinlin.tenancy.Looking;
import io.jinlin.tenancy.TenantId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The company the current thread works for, and why it may only look, if so. */
public final class BoundTenant {

    private static final ThreadLocal<@Nullable BoundTenant> CURRENT = new ThreadLocal<>();

    private final TenantId tenant;
    private final @Nullable Looking looking;

    private BoundTenant(TenantId tenant, @Nullable Looking looking) {
        this.tenant = tenant;
        this.looking = looking;
    }

    public static @Nullable TenantId current() {
        var bound = CURRENT.get();
        return bound == null ? null : bound.tenant;
    }

    /** Why transactions that begin now may change nothing; null where they may. */
    public static @Nullable Looking looking() {
        var bound = CURRENT.get();
        return bound == null ? null : bound.looking;
    }

    /** Works as the company; who may only look stays so, whatever is entered further in. */
    public static <T> T as(TenantId tenant, Supplier<T> work) {
        return with(new BoundTenant(tenant, looking()), work);
    }

    /** Works for the same company and changes nothing. */
    public static <T> T looking(Looking why, Supplier<T> work) {
        var before = CURRENT.get();
        if (before == null) {
            throw new IllegalStateException("looks at no company");
        }
        return with(new BoundTenant(before.tenant, stricter(before.looking, why)), work);
    }

    private static Looking stricter(@Nullable Looking before, Looking why) {
        return before == null || before.keepsNotes() ? why : before;
    }

    /**
     * Transactions that begin in there may write, if notes are kept at all: what is written is a note of what was looked at, or protects a
     * company that may only look.
     */
    public static <T> T noting(Supplier<T> work) {
        var before = CURRENT.get();
        return before == null || before.looking == null || !before.looking.keepsNotes()
                ? work.get()
                : with(new BoundTenant(before.tenant, null), work);
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
}
