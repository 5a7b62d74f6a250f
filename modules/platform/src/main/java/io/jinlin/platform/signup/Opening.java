package io.jinlin.platform.signup;

import io.jinlin.tenancy.TenantState;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a company is.
 *
 * @param step the last step that was reached, {@code REGISTERED} to {@code OPEN}
 * @param ready people may sign in
 * @param delayed a step did not succeed at once; it is tried again by itself
 * @param username who signs in first
 */
public record Opening(
        String company, String alias, String username, @Nullable String step, boolean ready, boolean delayed)
        implements Serializable {

    private static final List<String> STEPS =
            List.of("REGISTERED", "SCHEMA", "TABLES", "ROLES", "ORGANISATION", "POSITIONS", "ADMINISTRATOR", "OPEN");

    /** How many of {@link #steps()} steps are behind it. */
    public int reached() {
        return step == null ? 0 : STEPS.indexOf(step) + 1;
    }

    public int steps() {
        return STEPS.size();
    }

    static boolean isReady(TenantState state) {
        return state != TenantState.PROVISIONING && state != TenantState.FAILED;
    }
}
