package io.jinlin.tenancy;

import io.jinlin.kernel.Rule;
import io.jinlin.tenancy.binding.BoundTenant;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Work that was to change nothing would have changed something; nothing has happened. */
public class OnlyLooking extends RuntimeException {

    private static final String READ_ONLY = "25006";
    private static final int DEEPEST = 20;

    private OnlyLooking() {
        super("this work may only look");
    }

    /** Before anything is written that is not the company's own table. @throws OnlyLooking where {@link #goesForEverything} */
    public static void refuse() {
        if (goesForEverything()) {
            throw new OnlyLooking();
        }
    }

    /** Whether this thread changes nothing anywhere: neither the company's tables nor the platform's, and orders nothing. */
    public static boolean goesForEverything() {
        var looking = BoundTenant.looking();
        return looking != null && !looking.keepsNotes();
    }

    /** The law that was broken: why this thread may only look. */
    public static Rule rule() {
        var looking = BoundTenant.looking();
        return (looking == null ? Looking.OF_A_COMPANY : looking).rule();
    }

    /** Whether that is why something failed, said by this or by the database. */
    public static boolean isWhy(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(OnlyLooking::isItself);
    }

    public static boolean isItself(Throwable thrown) {
        return thrown instanceof OnlyLooking
                || (thrown instanceof SQLException sql && READ_ONLY.equals(sql.getSQLState()));
    }
}
