package io.jinlin.platform.export;

import io.jinlin.platform.tables.TableShape.Column;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is in an archive, written in {@code manifest.json} and signed: with it everything else is, by its SHA-256.
 *
 * @param product version of the application that wrote it
 * @param migrations Flyway's versions and checksums of the tables' making
 * @param tables in the order in which they can be filled
 */
public record Manifest(
        String product,
        String alias,
        String name,
        Instant exportedAt,
        List<Migration> migrations,
        List<Table> tables,
        Entry people) {

    public static final String FORMAT = "jinlin-export";
    public static final int VERSION = 1;

    /** One migration that made the tables what they are. */
    public record Migration(String version, int checksum) {}

    /** One file of the archive. {@code rows} are the lines without the heading. */
    public record Entry(String path, long rows, long bytes, String sha256) {}

    /** A table's rows; {@code files} lists the files of its column {@code content}, if it has one. */
    public record Table(String name, List<Column> columns, Entry rows, @Nullable Entry files) {}

    public long rowCount() {
        return tables.stream().mapToLong(table -> table.rows.rows).sum();
    }

    byte[] written() {
        var json = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("formatVersion", VERSION)
                .add("product", product)
                .add("company", Json.createObjectBuilder().add("alias", alias).add("name", name))
                .add("exportedAt", exportedAt.toString());
        var made = Json.createArrayBuilder();
        migrations.forEach(migration -> made.add(
                Json.createObjectBuilder().add("version", migration.version).add("checksum", migration.checksum)));
        var listed = Json.createArrayBuilder();
        tables.forEach(table -> listed.add(written(table)));
        json.add("migrations", made).add("tables", listed).add("people", written(people));
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(json.build());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder written(Table table) {
        var columns = Json.createArrayBuilder();
        table.columns.forEach(column -> columns.add(
                Json.createObjectBuilder().add("name", column.name()).add("type", column.type())));
        var json = Json.createObjectBuilder()
                .add("name", table.name)
                .add("columns", columns)
                .add("rows", written(table.rows));
        return table.files == null ? json : json.add("files", written(table.files));
    }

    private static JsonObjectBuilder written(Entry entry) {
        return Json.createObjectBuilder()
                .add("path", entry.path)
                .add("rows", entry.rows)
                .add("bytes", entry.bytes)
                .add("sha256", entry.sha256);
    }

    /** @throws RuntimeException of some kind if it is none, or of another format */
    public static Manifest read(byte[] written) {
        try (var reader = Json.createReader(new ByteArrayInputStream(written))) {
            var json = reader.readObject();
            if (!FORMAT.equals(json.getString("format"))
                    || json.getJsonNumber("formatVersion").longValueExact() != VERSION) {
                throw new IllegalStateException("not a manifest of this format");
            }
            var company = json.getJsonObject("company");
            return new Manifest(
                    json.getString("product"),
                    company.getString("alias"),
                    company.getString("name"),
                    Instant.parse(json.getString("exportedAt")),
                    json.getJsonArray("migrations").getValuesAs(JsonObject.class).stream()
                            .map(m -> new Migration(
                                    m.getString("version"),
                                    m.getJsonNumber("checksum").intValueExact()))
                            .toList(),
                    json.getJsonArray("tables").getValuesAs(JsonObject.class).stream()
                            .map(Manifest::table)
                            .toList(),
                    entry(json.getJsonObject("people")));
        }
    }

    private static Table table(JsonObject json) {
        return new Table(
                json.getString("name"),
                json.getJsonArray("columns").getValuesAs(JsonObject.class).stream()
                        .map(column -> new Column(column.getString("name"), column.getString("type")))
                        .toList(),
                entry(json.getJsonObject("rows")),
                json.containsKey("files") ? entry(json.getJsonObject("files")) : null);
    }

    private static Entry entry(JsonObject json) {
        return new Entry(
                json.getString("path"),
                json.getJsonNumber("rows").longValueExact(),
                json.getJsonNumber("bytes").longValueExact(),
                json.getString("sha256"));
    }
}
