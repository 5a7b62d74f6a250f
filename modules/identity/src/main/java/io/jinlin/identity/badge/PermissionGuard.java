package io.jinlin.identity.badge;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.CurrentStaff;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Stands before every method marked {@link Allowed}, also before its transaction begins; inside, the scope is that permission's. */
@Allowed("")
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class PermissionGuard {

    @Inject
    CurrentStaff staff;

    @AroundInvoke
    @Nullable
    Object guard(InvocationContext call) throws Exception {
        var allowed = call.getMethod().getAnnotation(Allowed.class);
        if (allowed == null) {
            allowed = call.getMethod().getDeclaringClass().getAnnotation(Allowed.class);
        }
        staff.need(allowed.value());
        var before = staff.using(allowed.value());
        try {
            return call.proceed();
        } finally {
            staff.using(before);
        }
    }
}
