package io.jinlin.benchmarks.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Fills a company's tables with very many rows: its plain indexes are made again afterwards, which is much faster than keeping them. */
public final class Bulk implements AutoCloseable {

    private final Connection superuser;

    /** @param superuser works in this schema from now on; closed with this */
    public Bulk(Connection superuser, String schema) throws SQLException {
        this.superuser = superuser;
        run("set search_path to " + schema + ", public");
        run("set maintenance_work_mem to '256MB'");
    }

    /** Runs the insert while its table has no indexes but those that keep a promise. */
    public void fill(String table, String insert) throws SQLException {
        var indexes = plainIndexes(table);
        for (var index : indexes) {
            run("drop index " + index.get(0));
        }
        run(insert);
        for (var index : indexes) {
            run(index.get(1));
        }
    }

    public void run(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one value the query answers. */
    public String ask(String query) throws SQLException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private List<List<String>> plainIndexes(String table) throws SQLException {
        var indexes = new ArrayList<List<String>>();
        try (var query = superuser.prepareStatement(
                """
                select indexrelid::regclass::text, pg_get_indexdef(indexrelid)
                  from pg_index where indrelid = ?::regclass and not indisunique""")) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    indexes.add(List.of(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return indexes;
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
    }
}
