package io.jinlin.platform.export;

import io.jinlin.identity.CompanyAccounts.Person;
import io.jinlin.platform.tables.TableShape;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * Writes a company into a ZIP as it streams out of the database: no table and no file is ever whole in memory. The manifest comes last,
 * because only then all hashes are known.
 */
public final class ArchiveWriter {

    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";
    private static final int FILES_AT_ONCE = 4;

    private final Connection connection;
    private final ZipOutputStream zip;
    private final Progress progress;
    private final LocalDateTime at;

    /** Is told before each table; throws to stop. */
    @FunctionalInterface
    public interface Progress {
        void at(String table, int done, long rows);
    }

    /** What the archive says of itself. */
    public record Title(String product, String alias, String name, Instant at) {}

    /** @param connection a snapshot of the company, as its own role */
    public ArchiveWriter(Connection connection, OutputStream out, Instant at, Progress progress) {
        this.connection = connection;
        this.zip = new ZipOutputStream(out);
        this.progress = progress;
        this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** Everything, signed; the stream is left open. */
    public Manifest write(Title title, List<TableShape> shapes, List<Person> people, PlatformKey key)
            throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local timezone = 'UTC'");
            statement.execute("set local intervalstyle = 'iso_8601'");
        }
        var tables = new ArrayList<Manifest.Table>();
        var rows = 0L;
        for (var shape : shapes) {
            progress.at(shape.name(), tables.size(), rows);
            var table = table(shape);
            tables.add(table);
            rows += table.rows().rows();
        }
        var manifest = new Manifest(
                title.product(), title.alias(), title.name(), title.at(), migrations(), tables, people(people));
        var written = manifest.written();
        put(MANIFEST, written);
        put(SIGNATURE, key.sign(written).signature());
        zip.finish();
        zip.flush();
        return manifest;
    }

    private Manifest.Table table(TableShape shape) throws SQLException, IOException {
        var order = shape.key().isEmpty()
                ? "ctid"
                : String.join(", ", shape.key().stream().map(TableShape::quoted).toList());
        var copy = "copy (select " + TableShape.named(shape.listed()) + " from " + shape.quoted() + " order by " + order
                + ") to stdout (format csv, header true)";
        var path = "tables/" + shape.name() + ".csv";
        begin(path);
        var counted = new CountedStream(zip);
        var rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, counted);
        zip.closeEntry();
        return new Manifest.Table(
                shape.name(), shape.columns(), counted.entry(path, rows), shape.hasFiles() ? files(shape) : null);
    }

    /** First the list of the files, hashed where they lie, then the files. */
    private Manifest.Entry files(TableShape shape) throws SQLException, IOException {
        var name = shape.hasNames() ? "name" : "''";
        var list = "select id, " + name + ", octet_length(content), encode(sha256(content), 'hex'), content from "
                + shape.quoted() + " order by id";
        var path = "files/" + shape.name() + ".csv";
        begin(path);
        var counted = new CountedStream(zip);
        counted.write(PlatformKey.utf8("id,path,bytes,sha256\n"));
        var rows = 0L;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FILES_AT_ONCE * 100);
            try (var files = statement.executeQuery(list.replace(", content from", " from"))) {
                while (files.next()) {
                    rows++;
                    counted.write(PlatformKey.utf8(String.join(
                                    ",",
                                    files.getString(1),
                                    quoted(path(shape, files.getString(1), files.getString(2))),
                                    files.getString(3),
                                    files.getString(4))
                            + "\n"));
                }
            }
        }
        zip.closeEntry();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FILES_AT_ONCE);
            try (var files = statement.executeQuery(list)) {
                while (files.next()) {
                    begin(path(shape, files.getString(1), files.getString(2)));
                    try (var content = files.getBinaryStream(5)) {
                        content.transferTo(zip);
                    }
                    zip.closeEntry();
                }
            }
        }
        return counted.entry(path, rows);
    }

    /** The file's own name, in a folder of its own, so that equal names do not meet; nothing in it leads anywhere else. */
    private static String path(TableShape shape, String id, String name) {
        var safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_").replaceAll("^[. ]+|[. ]+$", "_");
        return "files/" + shape.name() + "/" + id + "/" + (safe.isBlank() ? "file" : safe);
    }

    private Manifest.Entry people(List<Person> people) throws IOException {
        var path = "people.csv";
        begin(path);
        var counted = new CountedStream(zip);
        counted.write(PlatformKey.utf8("username,first_name,last_name,email,enabled,positions\n"));
        for (var person : people) {
            counted.write(PlatformKey.utf8(String.join(
                            ",",
                            quoted(person.username()),
                            person.firstName() == null ? "" : quoted(person.firstName()),
                            person.lastName() == null ? "" : quoted(person.lastName()),
                            person.email() == null ? "" : quoted(person.email()),
                            person.enabled() ? "t" : "f",
                            quoted(String.join(" ", person.positions())))
                    + "\n"));
        }
        zip.closeEntry();
        return counted.entry(path, people.size());
    }

    private List<Manifest.Migration> migrations() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select version, checksum from " + TableShape.MIGRATIONS
                        + " where success and version is not null and checksum is not null order by installed_rank")) {
            var migrations = new ArrayList<Manifest.Migration>();
            while (rows.next()) {
                migrations.add(new Manifest.Migration(rows.getString(1), rows.getInt(2)));
            }
            return migrations;
        }
    }

    private void put(String path, byte[] content) throws IOException {
        begin(path);
        zip.write(content);
        zip.closeEntry();
    }

    private void begin(String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
