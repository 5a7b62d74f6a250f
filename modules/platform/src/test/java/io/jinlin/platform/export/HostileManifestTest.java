package io.jinlin.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.platform.tables.TableShape.Column;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** A manifest says what was written into it, to the last digit, or it is none: an import believes all of it. */
class HostileManifestTest {

    private static final Manifest SAMPLE =
            manifest("1.2.3", "shangyu", "上豫物业", Instant.parse("2026-11-21T01:00:00Z"), -1_234_567, 12_345_678_901L);
    private static final byte[] WRITTEN = SAMPLE.written();
    private static final JsonObject WHOLE = json(WRITTEN);
    private static final String TEXT = new String(WRITTEN, StandardCharsets.UTF_8);
    private static final List<String> STRANGE = List.of(
            "",
            "null",
            "true",
            "-1",
            "1.5",
            "4294967297",
            "1e400",
            "1E2147483647",
            "1E-2147483647",
            "99999999999999999999",
            "\"\"",
            "\"jinlin-export\"",
            "\"2026-02-30T00:00:00Z\"",
            "\"+1000000000-12-31T23:59:59Z\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[1,{}]",
            "{\"a\":1}",
            "[".repeat(30_000),
            "{\"a\":".repeat(30_000),
            "\"rows\"",
            "NaN",
            "\uFEFF");

    @Property
    void what_is_written_is_read_back(
            @ForAll("words") String product,
            @ForAll("words") String alias,
            @ForAll("words") String name,
            @ForAll int second,
            @ForAll int checksum,
            @ForAll long rows) {
        var manifest = manifest(product, alias, name, Instant.ofEpochSecond(second), checksum, rows);

        assertThat(Manifest.read(manifest.written())).isEqualTo(manifest);
    }

    /** What is taken is taken as it stands: a number is not cut to fit, a text is not taken for a number. */
    @Property
    void a_value_that_is_another_is_read_as_it_stands_or_refused(
            @ForAll Random random, @ForAll("values") JsonValue other) {
        var places = places("", WHOLE);
        var spoilt =
                Json.createPointer(places.get(random.nextInt(places.size()))).replace(WHOLE, other);

        read(spoilt.toString().getBytes(StandardCharsets.UTF_8))
                .ifPresent(manifest -> assertThat(json(manifest.written())).isEqualTo(spoilt));
    }

    @Property
    void another_format_is_refused(@ForAll("values") JsonValue other, @ForAll boolean version) {
        var place = version ? "/formatVersion" : "/format";
        var spoilt = Json.createPointer(place).replace(WHOLE, other);

        assertThat(read(spoilt.toString().getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Property
    void a_spoilt_manifest_is_read_or_refused(@ForAll Random random) {
        var parts = TEXT.split("(?<=[{}\\[\\]:,])|(?=[{}\\[\\]:,])", -1);
        for (var times = random.nextInt(3); times >= 0; times--) {
            parts[random.nextInt(parts.length)] = random.nextInt(3) == 0
                    ? parts[random.nextInt(parts.length)]
                    : STRANGE.get(random.nextInt(STRANGE.size()));
        }
        readOrRefused(String.join("", parts).getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void a_manifest_that_was_cut_off_is_refused(@ForAll Random random) {
        var missing = 1 + random.nextInt(random.nextBoolean() ? 10 : WRITTEN.length);

        assertThat(read(Arrays.copyOf(WRITTEN, WRITTEN.length - missing))).isEmpty();
    }

    @Property
    void any_bytes_are_read_or_refused(@ForAll @Size(max = 400) byte[] bytes, @ForAll Random random) {
        readOrRefused(bytes);
        var scratched = WRITTEN.clone();
        for (var scratch = random.nextInt(4); scratch >= 0; scratch--) {
            scratched[random.nextInt(scratched.length)] = (byte) random.nextInt();
        }
        readOrRefused(scratched);
    }

    /** Letters of all kinds, and what JSON must mask. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .ascii()
                .withCharRange('\u4e00', '\u9fff')
                .withChars('"', '\\', '/', '\u2028', '\0')
                .ofMaxLength(20);
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        JsonValue.NULL,
                        JsonValue.TRUE,
                        JsonValue.EMPTY_JSON_ARRAY,
                        JsonValue.EMPTY_JSON_OBJECT,
                        Json.createValue(""),
                        Json.createValue("1"),
                        Json.createValue(1.5),
                        Json.createValue((1L << 32) + 1),
                        Json.createValue(new java.math.BigInteger("18446744073709551617"))),
                Arbitraries.strings()
                        .ascii()
                        .ofMaxLength(10)
                        .filter(text -> !text.equals(Manifest.FORMAT))
                        .map(Json::createValue),
                Arbitraries.longs().filter(number -> number != Manifest.VERSION).map(Json::createValue),
                Arbitraries.bigDecimals()
                        .ofScale(3)
                        .filter(number -> number.stripTrailingZeros().scale() > 0)
                        .map(Json::createValue));
    }

    private static void readOrRefused(byte[] written) {
        read(written).ifPresent(manifest -> assertThat(Manifest.read(manifest.written()))
                .isEqualTo(manifest));
    }

    /** Empty if it is refused, as it may be by any {@link RuntimeException}; an error is none. */
    private static Optional<Manifest> read(byte[] written) {
        try {
            return Optional.of(Manifest.read(written));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    private static JsonObject json(byte[] written) {
        try (var reader = Json.createReader(new ByteArrayInputStream(written))) {
            return reader.readObject();
        }
    }

    /** Pointers to everything inside. */
    private static List<String> places(String from, JsonValue value) {
        var places = new ArrayList<String>();
        if (value instanceof JsonObject object) {
            object.forEach((name, inner) -> places.addAll(withInner(from + "/" + name, inner)));
        } else if (value instanceof JsonArray array) {
            for (var at = 0; at < array.size(); at++) {
                places.addAll(withInner(from + "/" + at, array.get(at)));
            }
        }
        return places;
    }

    private static List<String> withInner(String place, JsonValue value) {
        var places = places(place, value);
        places.add(place);
        return places;
    }

    private static Manifest manifest(String product, String alias, String name, Instant at, int checksum, long rows) {
        var columns = List.of(new Column("id", "uuid"), new Column("name", "character varying(40)"));
        return new Manifest(
                product,
                alias,
                name,
                at,
                List.of(new Manifest.Migration("1", checksum), new Manifest.Migration("2.1", 1)),
                List.of(
                        new Manifest.Table("room", columns, entry("tables/room.csv", rows), null),
                        new Manifest.Table("file", columns, entry("tables/file.csv", 2), entry("files/file.csv", 2))),
                entry("people.csv", 3));
    }

    private static Manifest.Entry entry(String path, long rows) {
        return new Manifest.Entry(path, rows, 4096, "0123456789abcdef".repeat(4));
    }
}
