package io.jinlin.faults.proof;

import io.jinlin.launcher.Sources;
import io.jinlin.launcher.Stack;
import io.jinlin.launcher.parts.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** A real PostgreSQL with the product's own tables for two companies, into which any row may be written, lawful or not. */
final class Tables implements AutoCloseable {

    private static final Path HOME = Path.of("target", "tables").toAbsolutePath();
    private static final List<String> DEPARTMENTS =
            List.of("identity", "restshell", "archive", "billing", "repairs", "servicedesk");

    private final Stack stack;

    Tables() {
        Trees.delete(HOME);
        stack = Stack.in(HOME).start();
    }

    Database database() {
        return Database.of(stack);
    }

    /** The tables of a company. */
    void make(String company) {
        var schema = Database.schema(company);
        execute("public", "create schema " + schema);
        var all = DEPARTMENTS.stream()
                .flatMap(department -> files(department).stream().map(Tables::text));
        execute(schema, all.collect(Collectors.joining(";\n")));
    }

    /** No row of the company is left. */
    void empty(String company) {
        write(
                company,
                """
                do $$ begin
                  execute (select 'truncate ' || string_agg(quote_ident(tablename), ', ') from pg_tables
                    where schemaname = current_schema());
                end $$""");
    }

    /** Without triggers and foreign keys: as a fault, or a mistake in the product, might leave it. */
    void write(String company, String sql) {
        execute(Database.schema(company), "set session_replication_role = replica; " + sql);
    }

    private void execute(String schema, String sql) {
        var login = stack.administrator();
        try (var connection = DriverManager.getConnection(stack.jdbcUrl(), login.user(), login.password())) {
            run(connection, "set search_path to " + schema);
            run(connection, sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Path> files(String department) {
        var folder = Sources.find().root().resolve("modules/" + department + "/src/main/resources/db/" + department);
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
