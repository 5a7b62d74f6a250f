package io.jinlin.benchmarks.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** While it is open, PostgreSQL writes down every statement. */
public final class Listener implements AutoCloseable {

    private static final int TRIES = 100;
    private static final int PAUSE_MILLIS = 50;

    private final Connection superuser;
    private final ServerLog log;
    private final String user;

    /**
     * Begins to listen.
     *
     * @param superuser may change the server's settings; closed with this
     * @param log where the server writes
     * @param user the application's login
     */
    public Listener(Connection superuser, Path log, String user) throws SQLException {
        this.superuser = superuser;
        this.log = new ServerLog(log);
        this.user = user;
        set("all");
    }

    /** What the request sent for the company of this schema; it runs once before, so that what is remembered for a while is known. */
    public Request hear(String schema, Runnable request) throws IOException {
        request.run();
        var from = log.end();
        request.run();
        return Request.of(log.since(from, user), schema);
    }

    @Override
    public void close() throws SQLException {
        set("none");
        superuser.close();
    }

    /** The other backends read the setting before their next statement, as this one does. */
    private void set(String value) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("alter system set log_statement = '" + value + "'");
            statement.execute("select pg_reload_conf()");
            for (var i = 0; i < TRIES; i++) {
                Thread.sleep(PAUSE_MILLIS);
                try (var row = statement.executeQuery("show log_statement")) {
                    row.next();
                    if (row.getString(1).equals(value)) {
                        return;
                    }
                }
            }
            throw new IllegalStateException("log_statement does not become " + value);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
