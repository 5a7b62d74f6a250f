package io.jinlin.tenancy;

import jakarta.resource.ResourceException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tells a database that is gone, starting, stopping or out of connections from one that refuses what it is asked. A line that breaks
 * during the commit is a {@link SystemException} without a cause: then nobody knows whether it was carried out.
 */
public final class DatabaseAway {

    private static final String CONNECTION_EXCEPTION = "08";
    private static final String OPERATOR_INTERVENTION = "57P";
    private static final String INSUFFICIENT_RESOURCES = "53";

    private DatabaseAway() {}

    public static boolean is(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof ResourceException
                        || cause instanceof SystemException
                        || cause instanceof SQLException sql && isAway(sql));
    }

    /** The pool that has nothing to give says so without a state. */
    private static boolean isAway(SQLException refused) {
        var state = refused.getSQLState();
        return state == null
                ? String.valueOf(refused.getMessage()).contains("allocating a connection")
                : Stream.of(CONNECTION_EXCEPTION, OPERATOR_INTERVENTION, INSUFFICIENT_RESOURCES)
                        .anyMatch(state::startsWith);
    }
}
