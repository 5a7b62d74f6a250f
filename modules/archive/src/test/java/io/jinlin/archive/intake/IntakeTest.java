package io.jinlin.archive.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jinlin.archive.room.Room;
import io.jinlin.archive.sheet.SheetFault;
import io.jinlin.archive.sheet.SheetMother;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T06:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final LocalDate TODAY = LocalDate.now(CLOCK);

    private final ArchiveOnFile onFile = new ArchiveOnFile();

    @Test
    void a_new_archive_is_made_of_its_rows() {
        var intake = take(
                estate().row("华府", "3", "2", "1501", "住宅", "118.36", "", "", "", "", "张小明", "业主", "13800001234", "60")
                        .row("华府", "3", "2", "1501", "住宅", "", "", "", "", "", "李红", "共有人", "13800005678", "40")
                        .row("华府", "3", "2", "1502", "住宅")
                        .row("华府", "", "", "B1-023", "车位", "", "", "", "", "", "张小明", "业主", "13800001234"));

        assertThat(intake.counts()).isEqualTo(new ImportCounts(1, 0, 1, 3, 0, 2, 0, 3, 0, 0));
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var file = estate().row(
                        "华府",
                        "3",
                        "2",
                        "1501",
                        "住宅",
                        "118.36",
                        "三室",
                        "南",
                        "已入住",
                        "2019-06-01",
                        "张小明",
                        "业主",
                        "13800001234",
                        "60",
                        "2019-06-01")
                .row("华府", "3", "2", "1501", "", "", "", "", "", "", "李红", "共有人", "", "40")
                .row(
                        "华府",
                        "3",
                        "2",
                        "1501",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "王强",
                        "租户",
                        "13900001111",
                        "",
                        "2020-01-01",
                        "2021-12-31")
                .row("华府", "3", "2", "1502", "住宅", "", "", "", "", "", "张小明", "业主", "13800001234");
        take(file);

        assertThat(take(file).counts().nothing()).isTrue();
    }

    @Test
    void what_is_left_blank_stays_and_what_is_told_is_corrected() {
        take(estate().row("华府", "3", "2", "1501", "住宅", "118.36", "三室", "南", "已入住", "", "张小明", "业主", "13800001234"));

        var intake = take(
                new SheetMother().row("华府", "3", "2", "1501", "", "120", "", "", "", "", "张小明", "业主", "13800009999"));

        assertThat(intake.counts()).isEqualTo(new ImportCounts(0, 0, 0, 0, 1, 0, 1, 0, 0, 0));
        var room = room("3-2-1501");
        assertThat(room.facts().area()).isEqualByComparingTo("120");
        assertThat(room.facts().layout()).isEqualTo("三室");
    }

    @Test
    void a_new_owner_makes_the_old_one_history() {
        take(estate().row(
                        "华府", "3", "2", "1501", "住宅", "", "", "", "", "", "张小明", "业主", "13800001234", "", "2019-06-01")
                .row("华府", "3", "2", "1501", "", "", "", "", "", "", "王强", "租户", "13900001111"));

        var intake = take(new SheetMother()
                .row("华府", "3", "2", "1501", "", "", "", "", "", "", "赵敏", "业主", "13700001111", "", "2026-11-01"));

        assertThat(intake.counts()).isEqualTo(new ImportCounts(0, 0, 0, 0, 0, 1, 0, 1, 0, 1));
        var occupancies = onFile.occupanciesOf(room("3-2-1501").id());
        assertThat(occupancies).hasSize(3);
        assertThat(occupancies.get(0).to()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(occupancies.get(0).lastsOn(TODAY)).isFalse();
        assertThat(occupancies.get(1).lastsOn(TODAY)).as("the tenant stays").isTrue();
    }

    @Test
    void who_stays_does_not_tell_when_another_left() {
        take(estate().row(
                        "华府",
                        "3",
                        "2",
                        "1501",
                        "住宅",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "张小明",
                        "业主",
                        "13800001234",
                        "50",
                        "2019-06-01")
                .row("华府", "3", "2", "1501", "", "", "", "", "", "", "李红", "共有人", "13800005678", "50", "2019-06-01"));

        take(new SheetMother()
                .row("华府", "3", "2", "1501", "", "", "", "", "", "", "张小明", "业主", "13800001234", "50", "2019-06-01")
                .row("华府", "3", "2", "1501", "", "", "", "", "", "", "赵敏", "共有人", "13700001111", "50", "2026-11-01"));

        var left = onFile.occupanciesOf(room("3-2-1501").id()).get(1);
        assertThat(left.to()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void todays_owner_stays_until_next_years_buyer_begins() {
        take(estate().row("华府", "3", "2", "1501", "住宅", "", "", "", "", "", "张小明", "业主", "13800001234"));
        var sold = new SheetMother()
                .row("华府", "3", "2", "1501", "", "", "", "", "", "", "赵敏", "业主", "13700001111", "", "2027-01-01");

        take(sold);
        assertThat(take(sold).counts().nothing()).as("the same again").isTrue();

        var occupancies = onFile.occupanciesOf(room("3-2-1501").id());
        assertThat(occupancies.get(0).to()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(occupancies.get(0).holdsOn(TODAY)).isTrue();
        assertThat(occupancies.get(1).holdsOn(TODAY)).isFalse();
    }

    @Test
    void namesakes_with_other_numbers_are_other_people() {
        var intake = take(estate().row("华府", "3", "2", "1501", "住宅", "", "", "", "", "", "张伟", "业主", "13800001111")
                .row("华府", "3", "2", "1502", "住宅", "", "", "", "", "", "张伟", "业主", "13800002222")
                .row("华府", "3", "2", "1503", "住宅", "", "", "", "", "", "张伟", "业主"));

        assertThat(intake.counts().newPeople()).isEqualTo(3);
    }

    @Test
    void shares_of_all_owners_make_a_whole() {
        var faults = judge(estate().row("华府", "3", "2", "1501", "住宅", "", "", "", "", "", "张小明", "业主", "", "60")
                .row("华府", "3", "2", "1501", "", "", "", "", "", "", "李红", "共有人", "", "30")
                .row("华府", "3", "2", "1502", "住宅", "", "", "", "", "", "王五", "业主", "", "50")
                .row("华府", "3", "2", "1502", "", "", "", "", "", "", "赵六", "共有人"));

        assertThat(faults)
                .extracting(SheetFault::row, SheetFault::key)
                .containsExactly(tuple(3, "archive.sheet.shares"), tuple(5, "archive.sheet.shares"));
    }

    @Test
    void rows_of_one_room_agree() {
        var faults = judge(estate().row("华府", "3", "2", "1501", "住宅", "118", "", "", "", "", "张小明", "业主")
                .row("华府", "3", "2", "1501", "商铺", "119", "", "", "", "", "张小明", "业主"));

        assertThat(faults).extracting(SheetFault::column).containsExactlyInAnyOrder("房屋类型", "建筑面积", "姓名");
        assertThat(faults).extracting(SheetFault::args).contains(List.of("2"));
    }

    @Test
    void a_project_is_named_on_its_sheet_or_on_file() {
        var faults = judge(estate().row("星河", "3", "2", "1501", "住宅"));

        assertThat(faults).extracting(SheetFault::key).containsExactly("archive.sheet.unknownProject");
    }

    @Test
    void nobody_imports_into_what_they_may_not_see() {
        var content = estate().row("华府", "3", "2", "1501", "住宅").read();

        new SheetJudge(content, TODAY).judge(name -> true, name -> false, line -> false);

        assertThat(content.faults().kept())
                .extracting(SheetFault::key)
                .containsExactly("archive.sheet.outsideScope", "archive.sheet.outsideScope");
    }

    @Test
    void a_thousand_households_are_thought_through_in_a_moment() {
        var file = estate();
        for (var i = 0; i < 1000; i++) {
            file.row(
                    "华府",
                    String.valueOf(i / 100 + 1),
                    "1",
                    String.valueOf(101 + i % 100),
                    "住宅",
                    "90",
                    "",
                    "",
                    "",
                    "",
                    "业主" + i,
                    "业主",
                    String.valueOf(13800000000L + i));
        }

        assertThat(take(file).counts().newRooms()).isEqualTo(1000);
    }

    private static SheetMother estate() {
        return new SheetMother().project("华府", "16377", "58105.61");
    }

    private Intake take(SheetMother file) {
        var content = file.read();
        assertThat(content.faults().kept()).isEmpty();
        var intake = new Intake(onFile, CLOCK);
        intake.projects(content.projects());
        intake.households(content.households());
        return intake;
    }

    private List<SheetFault> judge(SheetMother file) {
        var content = file.read();
        new SheetJudge(content, TODAY).judge(name -> onFile.project(name) != null, name -> true, line -> true);
        return content.faults().kept();
    }

    private Room room(String label) {
        var project = requireNonNull(onFile.project("华府"));
        return requireNonNull(onFile.room(project.id(), label));
    }
}
