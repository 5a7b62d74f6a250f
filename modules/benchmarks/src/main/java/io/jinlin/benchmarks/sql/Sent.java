package io.jinlin.benchmarks.sql;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One statement as the server received it.
 *
 * @param connection the backend's process
 * @param sql with {@code $1}, {@code $2} …
 * @param parameters as text, in their order; null is SQL's null
 */
record Sent(long connection, String sql, List<@Nullable String> parameters) {

    boolean begins() {
        return word("BEGIN");
    }

    boolean ends() {
        return word("COMMIT") || word("ROLLBACK");
    }

    /** Makes the transaction the company's: once a transaction, and no work of the request itself. */
    boolean switchesTenant() {
        return sql.contains("set_config('role'");
    }

    private boolean word(String word) {
        return sql.strip().toUpperCase(Locale.ROOT).equals(word);
    }
}
