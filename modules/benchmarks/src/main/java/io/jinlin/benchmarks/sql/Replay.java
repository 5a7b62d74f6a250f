package io.jinlin.benchmarks.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGResultSetMetaData;

/**
 * Sends the statements of requests by bare JDBC: each client on a connection of its own, prepared once, in the same transactions, each
 * answer read to its end.
 */
public final class Replay implements AutoCloseable {

    /** Who sends, and where to. */
    public record Login(String url, String user, String password) {}

    private final List<Client> clients = new ArrayList<>();
    private final Login login;
    private final List<List<Script>> scripts;
    private final List<Feed> feeds;

    /** @param scripts of each client those it sends one after the other */
    public Replay(Login login, List<List<Script>> scripts, Feed... feeds) throws SQLException {
        this.login = login;
        this.scripts = scripts;
        this.feeds = List.of(feeds);
        for (var own : scripts) {
            clients.add(new Client(login, own));
        }
    }

    /** What one request does. */
    public void once(int client) throws SQLException {
        once(client, Map.of());
    }

    /** The same with other parameters instead of some, such as another company's schema. */
    public void once(int client, Map<String, String> instead) throws SQLException {
        clients.get(client).once(instead);
    }

    /** This client goes on over a new connection, as those of a pool are renewed from time to time. */
    public void renew(int client) throws SQLException {
        clients.get(client).connection.close();
        clients.set(client, new Client(login, scripts.get(client)));
    }

    @Override
    public void close() throws SQLException {
        for (var client : clients) {
            client.connection.close();
        }
    }

    /**
     * A statement that is sent again and again.
     *
     * @param begun whether the one before it is the same: both go to the server together, as they did for the application
     * @param goesOn whether the next one is
     */
    private record Step(
            PreparedStatement prepared,
            List<@Nullable String> parameters,
            Map<Integer, String> fed,
            boolean begun,
            boolean goesOn) {}

    /** A script, prepared. */
    private record Prepared(Script script, List<List<Step>> transactions) {}

    private final class Client {

        private final Connection connection;
        private final List<Prepared> scripts = new ArrayList<>();
        private final Map<String, PreparedStatement> prepared = new HashMap<>();
        private final Map<String, @Nullable String> answered = new HashMap<>();
        private final Map<PreparedStatement, List<String>> columns = new HashMap<>();
        private int turn;

        Client(Login login, List<Script> own) throws SQLException {
            var properties = new Properties();
            properties.put("user", login.user());
            properties.put("password", login.password());
            // The log says no types: the server finds them out as for literals.
            properties.put("stringtype", "unspecified");
            connection = DriverManager.getConnection(login.url(), properties);
            connection.setAutoCommit(false);
            for (var script : own) {
                scripts.add(prepared(script));
            }
        }

        private Prepared prepared(Script script) throws SQLException {
            var transactions = new ArrayList<List<Step>>();
            for (var transaction : script.transactions()) {
                var steps = new ArrayList<Step>();
                for (var i = 0; i < transaction.size(); i++) {
                    var sql = transaction.get(i).sql();
                    if (!prepared.containsKey(sql)) {
                        prepared.put(sql, connection.prepareStatement(sql.replaceAll("\\$\\d+", "?")));
                    }
                    steps.add(new Step(
                            Objects.requireNonNull(prepared.get(sql)),
                            transaction.get(i).parameters(),
                            fed(sql),
                            isBatch(transaction, i - 1),
                            isBatch(transaction, i)));
                }
                transactions.add(steps);
            }
            return new Prepared(script, transactions);
        }

        /** Whether the statement there and the next one are the same insert. */
        private static boolean isBatch(List<Sent> transaction, int place) {
            return place >= 0
                    && place + 1 < transaction.size()
                    && transaction
                            .get(place)
                            .sql()
                            .equals(transaction.get(place + 1).sql())
                    && transaction
                            .get(place)
                            .sql()
                            .strip()
                            .toLowerCase(Locale.ROOT)
                            .startsWith("insert");
        }

        private Map<Integer, String> fed(String sql) {
            var fed = new HashMap<Integer, String>();
            for (var feed : feeds) {
                var place = feed.place(sql);
                if (place >= 0) {
                    fed.put(place, feed.from());
                }
            }
            return fed;
        }

        void once(Map<String, String> instead) throws SQLException {
            var next = scripts.get(turn++ % scripts.size());
            var names = next.script().names(instead);
            for (var steps : next.transactions()) {
                try {
                    for (var step : steps) {
                        send(step, names);
                    }
                    connection.commit();
                } catch (SQLException | RuntimeException e) {
                    // the others wait for what this one holds
                    connection.rollback();
                    throw e;
                }
            }
        }

        private void send(Step step, Script.Names names) throws SQLException {
            var statement = step.prepared();
            for (var i = 0; i < step.parameters().size(); i++) {
                var from = step.fed().get(i);
                var value = from == null ? names.in(step.parameters().get(i)) : answered.get(from);
                if (value == null) {
                    statement.setNull(i + 1, Types.OTHER);
                } else {
                    statement.setString(i + 1, value);
                }
            }
            if (step.begun() || step.goesOn()) {
                statement.addBatch();
                if (!step.goesOn()) {
                    statement.executeBatch();
                }
            } else if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    read(rows, columns(statement));
                }
            }
        }

        /** What the tables call the columns, whatever the statement calls them; asked for once. */
        private List<String> columns(PreparedStatement statement) throws SQLException {
            var known = columns.get(statement);
            if (known == null) {
                var described = statement.getMetaData().unwrap(PGResultSetMetaData.class);
                known = new ArrayList<>();
                for (var column = 1; column <= statement.getMetaData().getColumnCount(); column++) {
                    known.add(described.getBaseColumnName(column));
                }
                columns.put(statement, known);
            }
            return known;
        }

        private void read(ResultSet rows, List<String> names) throws SQLException {
            while (rows.next()) {
                for (var column = 1; column <= names.size(); column++) {
                    var value = rows.getString(column);
                    for (var feed : feeds) {
                        if (names.get(column - 1).equals(feed.from())) {
                            answered.put(feed.from(), value);
                        }
                    }
                }
            }
        }
    }
}
