package io.jinlin.archive.sheet;

import static io.jinlin.archive.sheet.ArchiveSheet.GUIDE;
import static io.jinlin.archive.sheet.ArchiveSheet.HOUSEHOLDS;
import static io.jinlin.archive.sheet.ArchiveSheet.PROJECTS;

import io.jinlin.archive.sheet.ArchiveSheet.Column;
import io.jinlin.archive.sheet.ArchiveSheet.HouseholdColumn;
import io.jinlin.archive.sheet.ArchiveSheet.ProjectColumn;
import io.jinlin.kernel.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the archive's spreadsheet: empty as the template, or filled. */
public final class SheetWriter {

    private static final String HEAD_COLOUR = "E8EEF4";
    private static final int WIDTH = 14;

    private SheetWriter() {}

    /** The sheets with headings, and a guide with examples and the words that fit. */
    public static byte[] template() {
        return write(List.of(), List.of());
    }

    /** @param projects and {@code households}: the cells of each row in the order of the columns, as numbers or text; null is blank */
    public static byte[] write(
            List<? extends List<? extends @Nullable Object>> projects,
            List<? extends List<? extends @Nullable Object>> households) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Jinlin", "1.0")) {
            fill(book.newWorksheet(PROJECTS), ProjectColumn.values(), projects);
            fill(book.newWorksheet(HOUSEHOLDS), HouseholdColumn.values(), households);
            guide(book.newWorksheet(GUIDE));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, Column[] columns, List<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        for (var column = 0; column < columns.length; column++) {
            heading(sheet, 0, column, columns[column].heading());
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
        var line = 1;
        for (var row : rows) {
            for (var column = 0; column < columns.length; column++) {
                cell(sheet, line, column, row.get(column));
            }
            line++;
        }
        sheet.finish();
    }

    private static void guide(Worksheet sheet) throws IOException {
        var line = 0;
        for (var text : List.of(
                "一行一人:同一房屋有多人的,每人一行,房屋各列相同或留空;无人的房屋只填房屋各列。",
                "带 * 的列必填。留空的列不改动已有资料;重复导入同一文件不会产生重复。",
                "填写业主或共有人即为该房屋现有的全部产权人,表中没有的原产权人转入历史。",
                "有错误时整个文件都不导入;先试导入,按提示改好再导入。")) {
            sheet.value(line++, 0, text);
        }
        line++;
        line = examples(sheet, line, PROJECTS, ProjectColumn.values());
        line = examples(sheet, line + 1, HOUSEHOLDS, HouseholdColumn.values());
        for (var words : Map.of(
                        HouseholdColumn.KIND, ArchiveSheet.KINDS.keySet(),
                        HouseholdColumn.DELIVERY, ArchiveSheet.DELIVERIES.keySet(),
                        HouseholdColumn.ROLE, ArchiveSheet.ROLES.keySet())
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            line++;
            heading(sheet, line, 0, words.getKey().title());
            sheet.value(line, 1, String.join("、", words.getValue()));
        }
        sheet.finish();
    }

    private static int examples(Worksheet sheet, int line, String title, Column[] columns) {
        heading(sheet, line, 0, title);
        for (var column = 0; column < columns.length; column++) {
            heading(sheet, line + 1, column, columns[column].heading());
            sheet.value(line + 2, column, columns[column].example());
            sheet.width(column, WIDTH);
        }
        return line + 3;
    }

    private static void heading(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).bold().fillColor(HEAD_COLOUR).set();
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof BigDecimal || value instanceof Integer) {
            sheet.value(row, column, (Number) value);
        } else if (value != null) {
            sheet.value(row, column, harmless(value.toString()));
        }
    }

    /**
     * A cell that would be taken for a formula is disarmed by an apostrophe, which the import takes off again. What a workbook leaves out,
     * controls and halves of characters, goes first: nothing hides behind it.
     */
    static String harmless(String text) {
        var clean = text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\r\\n]]", "");
        return Texts.inCell(clean);
    }
}
