package io.jinlin.platform.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of a company as PostgreSQL's catalogue describes it, as far as its rows can be taken along: what is generated, and what speaks of
 * the database's own transactions ({@code xid8}), means nothing elsewhere.
 *
 * @param key columns of the primary key
 * @param references other tables its rows refer to at once (references that wait for the end of the transaction do not count)
 */
public record TableShape(String name, List<Column> columns, List<String> key, Set<String> references) {

    /** Flyway's own book is made anew by the migrations. */
    public static final String MIGRATIONS = "schema_version";

    private static final String FILE = "bytea";

    private static final String COLUMNS =
            """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
              from pg_class c join pg_attribute a on a.attrelid = c.oid
             where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
               and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.atttypid <> 'xid8'::regtype
             order by c.relname, a.attnum""";

    private static final String KEYS =
            """
            select c.relname, a.attname
              from pg_index i join pg_class c on c.oid = i.indrelid
              join lateral unnest(i.indkey) with ordinality k (attnum, n) on true
              join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
             where c.relnamespace = current_schema()::regnamespace and i.indisprimary
             order by c.relname, k.n""";

    private static final String REFERENCES =
            """
            select distinct c.relname, f.relname
              from pg_constraint r join pg_class c on c.oid = r.conrelid join pg_class f on f.oid = r.confrelid
             where c.relnamespace = current_schema()::regnamespace and r.contype = 'f' and not r.condeferred and c.oid <> f.oid""";

    /** A column and its type as SQL writes it. */
    public record Column(String name, String type) {}

    /** All tables of the connection's schema, each after those it refers to. */
    public static List<TableShape> all(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, List<Column>>();
        read(connection, COLUMNS, (table, row) -> columns.computeIfAbsent(table, name -> new ArrayList<>())
                .add(new Column(row[0], row[1])));
        columns.remove(MIGRATIONS);
        var keys = new LinkedHashMap<String, List<String>>();
        read(connection, KEYS, (table, row) -> keys.computeIfAbsent(table, name -> new ArrayList<>())
                .add(row[0]));
        var references = new LinkedHashMap<String, Set<String>>();
        read(connection, REFERENCES, (table, row) -> references
                .computeIfAbsent(table, name -> new LinkedHashSet<>())
                .add(row[0]));
        return inOrder(columns.entrySet().stream()
                .map(table -> new TableShape(
                        table.getKey(),
                        List.copyOf(table.getValue()),
                        keys.getOrDefault(table.getKey(), List.of()),
                        references.getOrDefault(table.getKey(), Set.of())))
                .toList());
    }

    /** A column whose value is a file of its own in the archive: {@code content} of a table with {@code id} as its key. */
    public boolean hasFiles() {
        return key.equals(List.of("id")) && columns.contains(new Column("content", FILE));
    }

    public boolean hasNames() {
        return columns.stream().anyMatch(column -> column.name().equals("name"));
    }

    /** The columns of its list of rows: all but the file. */
    public List<Column> listed() {
        return hasFiles()
                ? columns.stream()
                        .filter(column -> !column.equals(new Column("content", FILE)))
                        .toList()
                : columns;
    }

    public static String named(List<Column> columns) {
        return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
    }

    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** The table's name, to be put into SQL. */
    public String quoted() {
        return quoted(name);
    }

    private static List<TableShape> inOrder(List<TableShape> tables) {
        var left = new ArrayList<>(tables);
        var ordered = new ArrayList<TableShape>();
        var placed = new LinkedHashSet<String>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(table -> placed.containsAll(table.references))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            ordered.add(next);
            placed.add(next.name);
        }
        return ordered;
    }

    /** Takes the first column and the others. */
    @FunctionalInterface
    private interface Taking {
        void take(String table, String[] rest);
    }

    private static void read(Connection connection, String sql, Taking taking) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var rest = new String[width - 1];
                for (var i = 0; i < rest.length; i++) {
                    rest[i] = rows.getString(i + 2);
                }
                taking.take(rows.getString(1), rest);
            }
        }
    }

    /** By name. */
    public static Map<String, TableShape> byName(List<TableShape> tables) {
        return tables.stream().collect(Collectors.toMap(TableShape::name, table -> table));
    }
}
