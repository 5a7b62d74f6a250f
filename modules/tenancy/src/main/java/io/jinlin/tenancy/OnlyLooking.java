package io.jinlin.tenancy;

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

    static void refuse() {
        if (BoundTenant.isLooking()) {
            throw new OnlyLooking();
        }
    }

    /** Whether that is why something failed, said by this or by the database. */
    public static boolean isWhy(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> cause instanceof OnlyLooking
                        || (cause instanceof SQLException sql && READ_ONLY.equals(sql.getSQLState())));
    }
}
