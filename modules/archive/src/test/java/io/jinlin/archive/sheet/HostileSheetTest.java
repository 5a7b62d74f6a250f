package io.jinlin.archive.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.archive.ArchiveRule;
import io.jinlin.kernel.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A spreadsheet from outside is read, or refused by a rule of the archive; nothing else comes of it, whatever its bytes are. */
class HostileSheetTest {

    private static final byte[] WHOLE = new SheetMother()
            .project("椴树里", "100", "200")
            .row("椴树里", "3栋", "2", 1501, "住宅", "89.5", "", "", "已入住", "2019-06-01", "张三", "业主", "13800001234", "100")
            .row("椴树里", "3栋", "2", 1502, "住宅", "=1+1")
            .bytes();

    @Property
    void any_bytes_are_read_or_refused(@ForAll @Size(max = 400) byte[] bytes) {
        readOrRefused(bytes);
    }

    @Property
    void a_cut_or_scratched_spreadsheet_is_read_or_refused(@ForAll Random random) {
        var bytes = Arrays.copyOf(WHOLE, random.nextBoolean() ? WHOLE.length : random.nextInt(WHOLE.length));
        for (var scratch = random.nextInt(8); scratch > 0 && bytes.length > 0; scratch--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        readOrRefused(bytes);
    }

    /** What is inside is wrong while the archive around it is sound: what somebody would do on purpose. */
    @Property
    void a_spreadsheet_with_strange_parts_is_read_or_refused(@ForAll Random random) {
        readOrRefused(repacked(random));
    }

    @Property
    void whatever_stands_in_the_cells_is_read_or_named_as_a_fault(
            @ForAll @Size(16) List<@net.jqwik.api.From("cell") String> cells) {
        var content = new SheetMother().row(cells.toArray()).read();

        assertThat(content.households().size() + content.faults().count()).isLessThanOrEqualTo(17);
        assertThat(content.faults().kept())
                .allSatisfy(fault -> assertThat(fault.text(java.util.Locale.SIMPLIFIED_CHINESE))
                        .isNotBlank());
    }

    @Property
    void no_text_becomes_a_formula(@ForAll("cell") String text) {
        assertThat(SheetWriter.harmless(text))
                .doesNotContainPattern("\\A[=+\\-@\\t\\r\\n]")
                .doesNotContain("\0", "\u0001", "\uffff");
    }

    @Provide
    Arbitrary<String> cell() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withCharRange(' ', '\uD7FF').ofMaxLength(20),
                Arbitraries.of("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u0001", "\uffff", "'")
                        .list()
                        .ofMaxSize(3)
                        .map(all -> String.join("", all) + "1+1"),
                Arbitraries.of(
                        "椴树里",
                        "3",
                        "1501室",
                        "2单元",
                        "住宅",
                        "业主",
                        "1E999999999",
                        "0E-999999999",
                        "-0",
                        "45000",
                        "99999",
                        "2019-02-29"),
                Arbitraries.of(
                        "2019年13月1日",
                        "1/1/1",
                        "138****1234",
                        "１５０１",
                        "①",
                        "=HYPERLINK(\"http://x\")",
                        "100%",
                        "㎡",
                        " "));
    }

    private static void readOrRefused(byte[] workbook) {
        try {
            var content = SheetReader.read(workbook);
            assertThat(content.projects().size() + content.households().size()).isLessThanOrEqualTo(50_000);
        } catch (RuleViolation refused) {
            assertThat(refused.rule()).isInstanceOf(ArchiveRule.class);
        }
    }

    private static byte[] repacked(Random random) {
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(WHOLE))
                        .get();
                var to = new ZipOutputStream(out)) {
            for (var part : Collections.list(from.getEntries())) {
                var xml = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                if (random.nextInt(12) > 0) {
                    to.putNextEntry(new ZipEntry(part.getName()));
                    to.write((random.nextInt(3) == 0 ? strange(xml, random) : xml).getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** One attribute, value or tag is another. */
    private static String strange(String xml, Random random) {
        var by = List.of(
                "", "-1", "9999999999", "x", "ZZZZZZ1", "A", "1E9", "&#0;", "&lt;", "<c/>", "s", "b", "e", "str");
        var pattern = List.of("\"[^\"]*\"", ">[^<]+<", "<[a-z]+", "[A-Z]+\\d+", "t=\"\\w+\"", "<v>[^<]*</v>");
        var chosen = pattern.get(random.nextInt(pattern.size()));
        var with = by.get(random.nextInt(by.size()));
        var matches = java.util.regex.Pattern.compile(chosen).matcher(xml);
        var count = (int) matches.results().count();
        if (count == 0) {
            return xml.substring(0, random.nextInt(xml.length()));
        }
        var at = matches.reset()
                .results()
                .skip(random.nextInt(count))
                .findFirst()
                .orElseThrow();
        var open = xml.charAt(at.start());
        var close = xml.charAt(at.end() - 1);
        return xml.substring(0, at.start())
                + (open == '"' || open == '>' ? open + with + close : with)
                + xml.substring(at.end());
    }
}
