package io.jinlin.platform.intake;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.export.Manifest;
import io.jinlin.platform.tables.TableShape;
import io.jinlin.tenancy.TenantId;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;

/**
 * Fills the empty tables of a new company from an archive, in one transaction as their owner. The triggers that keep the books sleep
 * meanwhile: they watch how rows come about one by one, and these came about elsewhere. What must hold of the whole is asked at the end:
 * keys and references by the database, the departments' laws by their functions {@code broken_…_laws}.
 */
final class ArchiveLoader {

    private static final String DATA_EXCEPTION = "22";
    private static final String INTEGRITY_VIOLATION = "23";

    private final Connection connection;
    private final OpenArchive archive;

    ArchiveLoader(Connection connection, OpenArchive archive) {
        this.connection = connection;
        this.archive = archive;
    }

    /** @return how many rows; not committed yet */
    long load(TenantId company) throws SQLException, IOException {
        try {
            var shapes = TableShape.all(connection);
            mustFit(shapes);
            for (var shape : shapes) {
                run("alter table " + shape.quoted() + " disable trigger user");
            }
            for (var i = shapes.size() - 1; i >= 0; i--) {
                empty(shapes.get(i));
            }
            var known = TableShape.byName(shapes);
            var rows = 0L;
            for (var table : archive.manifest().tables()) {
                var shape = known.get(table.name());
                rows += shape == null ? 0 : table(shape, table);
            }
            rename(company);
            run("set constraints all immediate");
            for (var shape : shapes) {
                run("alter table " + shape.quoted() + " enable trigger user");
            }
            askTheLaws();
            return rows;
        } catch (SQLException refused) {
            var state = String.valueOf(refused.getSQLState());
            if (state.startsWith(DATA_EXCEPTION) || state.startsWith(INTEGRITY_VIOLATION)) {
                throw new RuleViolation(IntakeRule.AN_ARCHIVE_FITS_THE_TABLES, told(refused));
            }
            throw refused;
        }
    }

    private void mustFit(List<TableShape> shapes) {
        var listed = archive.manifest().tables();
        rule(
                listed.size() == shapes.size(),
                IntakeRule.AN_ARCHIVE_FITS_THE_TABLES,
                listed.size() + " ≠ " + shapes.size());
        var known = TableShape.byName(shapes);
        for (var table : listed) {
            var shape = known.remove(table.name());
            rule(
                    shape != null
                            && shape.columns().equals(table.columns())
                            && shape.hasFiles() == (table.files() != null),
                    IntakeRule.AN_ARCHIVE_FITS_THE_TABLES,
                    table.name());
        }
    }

    /** What the migrations have sown; the archive brings its own. */
    private void empty(TableShape shape) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select exists (select from " + shape.quoted() + ")")) {
            row.next();
            if (row.getBoolean(1)) {
                run("delete from " + shape.quoted());
            }
        }
    }

    private long table(TableShape shape, Manifest.Table table) throws SQLException, IOException {
        var rows = shape.hasFiles() ? withFiles(shape, table) : copied(shape.quoted(), shape, table);
        rule(rows == table.rows().rows(), IntakeRule.AN_ARCHIVE_HOLDS_EXACTLY_WHAT_IT_LISTS, table.name());
        return rows;
    }

    private long copied(String into, TableShape shape, Manifest.Table table) throws SQLException, IOException {
        var copy = "copy " + into + " (" + TableShape.named(shape.listed()) + ") from stdin (format csv, header match)";
        try (var rows = archive.content(table.rows().path())) {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows);
        }
    }

    private long withFiles(TableShape shape, Manifest.Table table) throws SQLException, IOException {
        var columns = TableShape.named(shape.listed());
        run("create temporary table incoming on commit drop as select " + columns + " from " + shape.quoted()
                + " limit 0");
        copied("pg_temp.incoming", shape, table);
        var moved = 0L;
        var files = table.files();
        try (var insert = connection.prepareStatement("insert into " + shape.quoted() + " (" + columns
                        + ", content) select " + columns + ", ? from pg_temp.incoming where id = ?");
                var list = new FileList(archive, files == null ? table.rows() : files)) {
            for (var file = list.next(); file != null; file = list.next()) {
                try (var content = archive.content(file.path())) {
                    insert.setBinaryStream(1, content, file.bytes());
                    insert.setObject(2, file.id());
                    moved += insert.executeUpdate();
                }
            }
        }
        run("drop table pg_temp.incoming");
        return moved;
    }

    /**
     * Names of accounts and programs carry the company's alias: {@code wang@old} becomes {@code wang@new}, whoever had none or another
     * company's gets one. The keys of accounts elsewhere mean nothing here; until an account is made for the person, nobody has theirs.
     */
    private void rename(TenantId company) throws SQLException {
        var alias = company.alias();
        var before = archive.manifest().alias();
        rule(before.matches("[a-z0-9-]+"), IntakeRule.AN_ARCHIVE_IS_A_ZIP_WITH_A_MANIFEST);
        run("update machine_client set client_id = '" + alias + ".' || substr(client_id, " + (before.length() + 2)
                + ") where client_id like '" + before + ".%'");
        run(
                """
                update staff s set username = n.username, subject = md5('%1$s/' || n.username)::uuid
                  from (select id, name || case when n > 1 then '.' || n else '' end || '@%1$s' as username
                          from (select id, split_part(username, '@', 1) as name,
                                       row_number() over (partition by split_part(username, '@', 1) order by created_at, id) as n
                                  from staff) counted) n
                 where n.id = s.id"""
                        .formatted(alias));
    }

    private void askTheLaws() throws SQLException {
        try (var statement = connection.createStatement();
                var functions = statement.executeQuery("select quote_ident(proname) from pg_proc where pronamespace ="
                        + " current_schema()::regnamespace and proname like 'broken\\_%\\_laws' and pronargs = 0")) {
            while (functions.next()) {
                ask(functions.getString(1));
            }
        }
    }

    private void ask(String function) throws SQLException {
        try (var statement = connection.createStatement();
                var broken = statement.executeQuery("select law from " + function + "() limit 1")) {
            if (broken.next()) {
                throw new RuleViolation(IntakeRule.AN_ARCHIVE_KEEPS_THE_LAWS_OF_ITS_DEPARTMENTS, broken.getString(1));
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Which table and column; never the row, which may be personal. */
    private static String told(SQLException refused) {
        if (refused instanceof PSQLException postgres && postgres.getServerErrorMessage() != null) {
            var message = postgres.getServerErrorMessage();
            var table = message.getTable();
            return table == null ? String.valueOf(message.getSQLState()) : table + " " + message.getConstraint();
        }
        return String.valueOf(refused.getSQLState());
    }
}
