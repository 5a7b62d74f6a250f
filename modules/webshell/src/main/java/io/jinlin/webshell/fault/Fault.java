package io.jinlin.webshell.fault;

import io.jinlin.kernel.Absent;
import io.jinlin.kernel.NotAllowed;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Stale;
import io.jinlin.tenancy.DatabaseAway;
import io.jinlin.tenancy.OnlyLooking;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an exception means to the person at the page. */
sealed interface Fault {

    /** A law was broken: words by the field. */
    record Broken(RuleViolation violation) implements Fault {}

    /** Somebody was faster. */
    record Outdated(@Nullable String who, @Nullable String what) implements Fault {}

    /** A page nobody may see: 403, 404. */
    record NoPage(int status, String subject) implements Fault {}

    /** The view is gone with the session: the page is opened anew and the draft comes back. */
    record Expired(String viewId) implements Fault {}

    /** The database is away: it passes, and nobody knows whether a change that was under way was made. */
    record Away() implements Fault {}

    /** Our mistake. */
    record Unknown(Throwable cause) implements Fault {}

    static Fault of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> DatabaseAway.is(thrown) ? new Away() : new Unknown(thrown));
    }

    private static java.util.Optional<Fault> known(Throwable cause) {
        Fault fault = null;
        if (cause instanceof RuleViolation violation) {
            fault = new Broken(violation);
        } else if (cause instanceof Stale stale) {
            fault = new Outdated(stale.who(), stale.what());
        } else if (cause instanceof OptimisticLockException) {
            fault = new Outdated(null, null);
        } else if (cause instanceof NotAllowed refused) {
            fault = new NoPage(403, refused.permission());
        } else if (cause instanceof Absent absent) {
            fault = new NoPage(404, absent.noun());
        } else if (OnlyLooking.isItself(cause)) {
            fault = new Broken(new RuleViolation(OnlyLooking.rule()));
        } else if (cause instanceof ViewExpiredException expired) {
            fault = new Expired(expired.getViewId());
        }
        return java.util.Optional.ofNullable(fault);
    }
}
