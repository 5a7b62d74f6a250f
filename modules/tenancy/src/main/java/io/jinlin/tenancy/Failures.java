package io.jinlin.tenancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** What went wrong while the same work was done for many companies: one that fails must not starve the next. */
public final class Failures {

    private final List<Failure> all = Collections.synchronizedList(new ArrayList<>());

    private record Failure(TenantId tenant, RuntimeException reason) {}

    /** Some companies did not get their work; the first reason is the cause, the others are suppressed. */
    public static final class SomeCompaniesFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private SomeCompaniesFailed(List<Failure> failures) {
            super(
                    failures.stream().map(failure -> failure.tenant().alias()).collect(Collectors.joining(", ")),
                    failures.get(0).reason());
            failures.stream().skip(1).forEach(failure -> addSuppressed(failure.reason()));
        }
    }

    public void collect(TenantId tenant, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            all.add(new Failure(tenant, broken));
        }
    }

    /** @throws SomeCompaniesFailed if there were any */
    public void raise() {
        if (!all.isEmpty()) {
            throw new SomeCompaniesFailed(List.copyOf(all));
        }
    }
}
