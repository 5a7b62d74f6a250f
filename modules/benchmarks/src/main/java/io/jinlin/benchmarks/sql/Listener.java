package io.jinlin.benchmarks.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;

/** While it is open, PostgreSQL writes down every statement. */
public final class Listener implements AutoCloseable {

    private static final int TRIES = 30;
    private static final int PAUSES = 100;
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

    /**
     * Learns what the request sends for the company of this schema: it runs until it was twice heard sending the same, and nothing of what is
     * remembered between requests for a few seconds.
     */
    public Script learn(String schema, Runnable request) throws IOException {
        return learn(schema, () -> {}, request);
    }

    /** @param before what precedes the request each time and is not listened to, such as a pause in which the company's own jobs may run */
    public Script learn(String schema, Runnable before, Runnable request) throws IOException {
        request.run();
        var heard = new ArrayList<Request>();
        for (var i = 0; i < TRIES; i++) {
            before.run();
            heard.add(hear(schema, request));
            var fewest = Collections.min(heard, Comparator.comparing(Request::statements));
            var same = heard.stream()
                    .filter(each -> each.texts().equals(fewest.texts()))
                    .toList();
            if (same.size() > 1) {
                return Script.of(same.get(0), same.get(1));
            }
        }
        throw new IllegalStateException("The request sends something else each time: " + heard);
    }

    private Request hear(String schema, Runnable request) throws IOException {
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
            for (var i = 0; i < PAUSES; i++) {
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
