package io.jinlin.benchmarks.sql;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A value that a statement takes from the answer to an earlier one of its transaction, as a receipt its number from the book.
 *
 * @param table into which the statement inserts
 * @param column that is taken
 * @param from the column of the earlier answer
 */
public record Feed(String table, String column, String from) {

    private static final Pattern INSERT = Pattern.compile(
            "^\\s*insert into (\\w+) \\(([^)]*)\\)\\s*values.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** @return the place among the statement's parameters from 0; -1 if it takes nothing */
    int place(String sql) {
        var insert = INSERT.matcher(sql);
        if (!insert.matches() || !insert.group(1).equalsIgnoreCase(table)) {
            return -1;
        }
        var columns = insert.group(2).toLowerCase(Locale.ROOT).replace(" ", "").split(",", -1);
        for (var i = 0; i < columns.length; i++) {
            if (columns[i].equals(column)) {
                return i;
            }
        }
        throw new IllegalStateException(table + " has no " + column + " in " + sql);
    }
}
