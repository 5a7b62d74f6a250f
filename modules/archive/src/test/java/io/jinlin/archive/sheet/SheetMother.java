package io.jinlin.archive.sheet;

import io.jinlin.archive.sheet.ArchiveSheet.HouseholdColumn;
import io.jinlin.archive.sheet.ArchiveSheet.ProjectColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes spreadsheets as people might. */
public final class SheetMother {

    private final List<@Nullable Object[]> projects = new ArrayList<>();
    private final List<@Nullable Object[]> households = new ArrayList<>();

    public SheetMother project(String name, String siteArea, String floorArea) {
        projects.add(new Object[] {name, "", siteArea, floorArea});
        return this;
    }

    public SheetMother row(@Nullable Object... cells) {
        households.add(cells);
        return this;
    }

    public byte[] bytes() {
        return write(book -> {
            fill(
                    book.newWorksheet(ArchiveSheet.PROJECTS),
                    Stream.of(ProjectColumn.values())
                            .map(ProjectColumn::heading)
                            .toArray(String[]::new),
                    projects);
            fill(
                    book.newWorksheet(ArchiveSheet.HOUSEHOLDS),
                    Stream.of(HouseholdColumn.values())
                            .map(HouseholdColumn::heading)
                            .toArray(String[]::new),
                    households);
        });
    }

    public SheetContent read() {
        return SheetReader.read(bytes());
    }

    static SheetContent sheet(String name, String[] headings, Object[][] rows) {
        return SheetReader.read(write(book -> fill(book.newWorksheet(name), headings, List.of(rows))));
    }

    /** A spreadsheet whose second sheet begins with a document type, its first cell being the text. */
    static byte[] withFirstCell(String documentType, String text) {
        var clean = new SheetMother().row("SECRET", "3", "2", "1501", "住宅").bytes();
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(clean))
                        .get();
                var to = new ZipOutputStream(out)) {
            for (var part : Collections.list(from.getEntries())) {
                var xml = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                if (xml.contains("SECRET")) {
                    xml = xml.replace("SECRET", text).replaceFirst("(<\\?xml.*?\\?>)", "$1" + documentType);
                }
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(xml.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, String[] headings, List<? extends @Nullable Object[]> rows) {
        for (var column = 0; column < headings.length; column++) {
            sheet.value(0, column, headings[column]);
        }
        for (var row = 0; row < rows.size(); row++) {
            var cells = rows.get(row);
            for (var column = 0; column < cells.length; column++) {
                if (cells[column] instanceof Number number) {
                    sheet.value(row + 1, column, number);
                } else if (cells[column] instanceof LocalDate day) {
                    sheet.value(row + 1, column, day);
                } else if (cells[column] != null) {
                    sheet.value(row + 1, column, cells[column].toString());
                }
            }
        }
    }

    private static byte[] write(java.util.function.Consumer<Workbook> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            sheets.accept(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
