package io.jinlin.tenancy.binding;

import io.jinlin.tenancy.KeepsNotes;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Stands before the transaction of every method marked {@link KeepsNotes}. */
@KeepsNotes
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class NotesKept {

    @AroundInvoke
    @Nullable
    Object keep(InvocationContext call) throws Exception {
        try {
            return BoundTenant.<@Nullable Object>noting(() -> proceed(call));
        } catch (Carried carried) {
            throw carried.carried;
        }
    }

    private static @Nullable Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new Carried(thrown);
        }
    }

    private static final class Carried extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Exception carried;

        Carried(Exception carried) {
            super(carried);
            this.carried = carried;
        }
    }
}
