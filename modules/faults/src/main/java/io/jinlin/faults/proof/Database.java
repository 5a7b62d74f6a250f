package io.jinlin.faults.proof;

import io.jinlin.launcher.Stack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads the tables of all companies past the product. */
public final class Database {

    private final String url;
    private final String user;
    private final String password;

    public Database(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The stack's own, by the administrator's login and past every cable. */
    public static Database of(Stack stack) {
        var login = stack.administrator();
        return new Database(stack.jdbcUrl(), login.user(), login.password());
    }

    /** Where a company's tables are. */
    public static String schema(String alias) {
        return "t_" + alias.replace('-', '_');
    }

    /** The first column of every row, with the company's tables in sight; {@code ?} is the array of texts. */
    List<String> ask(String company, String sql, Collection<String> texts) {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            try (var statement = connection.createStatement()) {
                statement.execute("set search_path to " + schema(company));
            }
            return rows(connection, sql, texts);
        } catch (SQLException broken) {
            throw new IllegalStateException(company + ": " + sql, broken);
        }
    }

    List<String> ask(String company, String sql) {
        return ask(company, sql, List.of());
    }

    private static List<String> rows(Connection connection, String sql, Collection<String> texts) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            if (sql.contains("?")) {
                query.setArray(1, connection.createArrayOf("text", texts.toArray()));
            }
            try (var found = query.executeQuery()) {
                var rows = new ArrayList<String>();
                while (found.next()) {
                    rows.add(found.getString(1));
                }
                return rows;
            }
        }
    }
}
