package io.jinlin.archive.sheet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.jinlin.archive.ArchiveRule;
import io.jinlin.archive.OccupantRole;
import io.jinlin.archive.RoomKind;
import io.jinlin.archive.room.RoomKey;
import io.jinlin.kernel.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SheetReaderTest {

    @Test
    void the_template_reads_as_an_empty_sheet_without_faults() {
        var content = SheetReader.read(SheetWriter.template());

        assertThat(content.projects()).isEmpty();
        assertThat(content.households()).isEmpty();
        assertThat(content.ignored()).isEmpty();
        assertThat(content.faults().isEmpty()).isTrue();
    }

    @Test
    void a_row_is_read_as_people_write_it() {
        var content = new SheetMother()
                .project("上海滩华府", "16377", "58105.61")
                .row(
                        "上海滩华府",
                        "3栋",
                        "2单元",
                        "1501室",
                        "住宅",
                        "118.36㎡",
                        "三室两厅",
                        "南",
                        "已入住",
                        "2019/6/1",
                        "张小明",
                        "业主",
                        "138 0000 1234",
                        "100%",
                        "2019年6月1日",
                        "")
                .read();

        assertThat(content.faults().kept()).isEmpty();
        var line = content.households().get(0);
        assertThat(line.room()).isEqualTo(new RoomKey("3", "2", "1501"));
        assertThat(line.facts().area()).isEqualByComparingTo("118.36");
        assertThat(line.facts().kind()).isEqualTo(RoomKind.HOME);
        var person = requireNonNull(line.person());
        assertThat(person.role()).isEqualTo(OccupantRole.OWNER);
        assertThat(requireNonNull(person.phone()).digits()).isEqualTo("13800001234");
        assertThat(person.share()).isEqualByComparingTo("100");
        assertThat(person.from()).isEqualTo(LocalDate.of(2019, 6, 1));
        assertThat(content.projects().get(0).profile().floorArea()).isEqualByComparingTo("58105.61");
    }

    @Test
    void numbers_and_dates_may_be_typed_as_such() {
        var content = new SheetMother()
                .row(
                        "华府",
                        3,
                        2,
                        new BigDecimal("1501"),
                        "住宅",
                        new BigDecimal("89.5"),
                        null,
                        null,
                        null,
                        LocalDate.of(2019, 6, 1),
                        "张三",
                        null,
                        13800001234L,
                        null,
                        null,
                        null)
                .read();

        assertThat(content.faults().kept()).isEmpty();
        var line = content.households().get(0);
        assertThat(line.room().label()).isEqualTo("3-2-1501");
        assertThat(line.facts().deliveredOn()).isEqualTo(LocalDate.of(2019, 6, 1));
    }

    @Test
    @Timeout(20)
    void a_number_without_end_is_a_fault_and_not_a_full_memory() {
        var content = new SheetMother()
                .row("华府", 3, 2, new BigDecimal("1501"), "住宅", new BigDecimal("1E+999999999"))
                .row("华府", 3, 2, new BigDecimal("1E+999999999"), "住宅", new BigDecimal("1E-999999999"))
                .read();

        assertThat(content.faults().kept()).isNotEmpty();
        assertThat(content.households()).isEmpty();
    }

    @Test
    void every_fault_names_its_row_and_column_in_the_users_words() {
        var content = new SheetMother()
                .row("华府", "3", "2", "1501", "住宅", "八十九", "", "", "住了", "", "张三", "房东", "12", "", "2019-02-30", "")
                .row("", "3", "2", "", "住宅", "-5", "", "", "", "", "", "业主", "", "", "", "")
                .read();

        assertThat(content.faults().kept())
                .extracting(SheetFault::row, SheetFault::column, SheetFault::key)
                .contains(
                        tuple(2, "建筑面积", "archive.sheet.number"),
                        tuple(2, "交付状态", "archive.sheet.choice"),
                        tuple(2, "身份", "archive.sheet.choice"),
                        tuple(2, "联系电话", "archive.sheet.phone"),
                        tuple(2, "起始日期", "archive.sheet.day"),
                        tuple(3, "项目名称", "archive.sheet.required"),
                        tuple(3, "房号", "archive.sheet.required"),
                        tuple(3, "建筑面积", "archive.sheet.range"),
                        tuple(3, "姓名", "archive.sheet.personWithoutName"));
        assertThat(content.households()).isEmpty();
        assertThat(content.faults().kept().get(0).text(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("“八十九”不是数字。");
    }

    @Test
    void a_home_needs_its_building_and_a_villa_does_not() {
        var content = new SheetMother()
                .row("华府", "", "", "1501", "住宅")
                .row("华府", "", "", "A12", "别墅")
                .row("华府", "", "", "B1-023", "车位")
                .read();

        assertThat(content.faults().kept())
                .extracting(SheetFault::key)
                .containsExactly("archive.sheet.homeWithoutBuilding");
        assertThat(content.households()).extracting(line -> line.room().label()).containsExactly("A12", "B1-023");
    }

    @Test
    void a_masked_export_is_not_taken_in_again() {
        var content = new SheetMother()
                .row("华府", "3", "2", "1501", "住宅", "", "", "", "", "", "张*", "业主", "138****1234")
                .read();

        assertThat(content.faults().kept())
                .extracting(SheetFault::key)
                .containsExactlyInAnyOrder("archive.sheet.nameMasked", "archive.sheet.phoneMasked");
    }

    @Test
    void a_missing_column_is_one_fault_and_not_one_a_row() {
        var content = SheetMother.sheet(
                "房屋与住户", new String[] {"项目名称", "楼栋", "备注"}, new Object[][] {{"华府", "3", "x"}, {"华府", "4", "y"}});

        assertThat(content.faults().count()).isEqualTo(1);
        assertThat(content.faults().kept().get(0).column()).isEqualTo("房号");
        assertThat(content.ignored()).containsExactly("备注");
    }

    @Test
    void a_sheet_of_something_else_is_refused() {
        breaks(
                ArchiveRule.AN_IMPORT_HAS_THE_SHEETS_OF_THE_TEMPLATE,
                () -> SheetMother.sheet("Sheet1", new String[] {"a"}, new Object[][] {}));
    }

    @Test
    void what_is_no_spreadsheet_is_refused() {
        breaks(
                ArchiveRule.AN_IMPORT_IS_A_SPREADSHEET,
                () -> SheetReader.read("姓名,电话".getBytes(StandardCharsets.UTF_8)));
        breaks(ArchiveRule.AN_IMPORT_IS_A_SPREADSHEET, () -> SheetReader.read(new byte[0]));
        breaks(ArchiveRule.AN_IMPORT_IS_A_SPREADSHEET, () -> SheetReader.read(zip("nothing.txt", 10)));
    }

    @Test
    void a_spreadsheet_whose_parts_are_broken_is_refused() {
        breaks(ArchiveRule.AN_IMPORT_IS_A_SPREADSHEET, () -> SheetReader.read(SheetMother.withFirstCell("", "&#h;")));
    }

    @Test
    void a_spreadsheet_that_unfolds_without_end_is_refused() {
        breaks(
                ArchiveRule.AN_IMPORT_UNPACKS_TO_AT_MOST_100_MEGABYTES,
                () -> SheetReader.read(zip("xl/workbook.xml", 101 * 1024 * 1024)));
        breaks(ArchiveRule.AN_IMPORT_HAS_AT_MOST_10_MEGABYTES, () -> SheetReader.read(new byte[10 * 1024 * 1024 + 1]));
    }

    @Test
    void no_file_of_the_server_is_read_through_a_spreadsheet() {
        var secret = SheetMother.withFirstCell("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", "&e;");

        assertThatThrownBy(() -> SheetReader.read(secret)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void nothing_in_a_spreadsheet_stands_for_something_else() {
        var bomb = SheetMother.withFirstCell("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY e \"&a;&a;\">]>", "&e;");

        breaks(ArchiveRule.AN_IMPORT_IS_A_SPREADSHEET, () -> SheetReader.read(bomb));
    }

    @Test
    void formulas_are_disarmed_on_the_way_out_and_whole_again_on_the_way_in() {
        assertThat(SheetWriter.harmless("=cmd|' /C calc'!A0")).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(SheetWriter.harmless("\t=1")).isEqualTo("'\t=1");
        assertThat(SheetWriter.harmless("张三")).isEqualTo("张三");

        var content = new SheetMother()
                .row("华府", "3", "2", "1501", "住宅", "", "", "", "", "", SheetWriter.harmless("-张三"))
                .read();
        var person = requireNonNull(content.households().get(0).person());
        assertThat(person.name()).isEqualTo("-张三");
    }

    private static void breaks(ArchiveRule rule, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleViolation.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }

    private static byte[] zip(String name, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (var written = 0; written < size; written += 65536) {
                zip.write(new byte[Math.min(65536, size - written)]);
            }
        }
        return bytes.toByteArray();
    }
}
