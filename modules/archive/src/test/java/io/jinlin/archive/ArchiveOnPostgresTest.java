package io.jinlin.archive;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.archive.intake.ExportDesk;
import io.jinlin.archive.intake.ImportCounts;
import io.jinlin.archive.intake.ImportDesk;
import io.jinlin.archive.project.ProjectDesk;
import io.jinlin.archive.room.RoomDesk;
import io.jinlin.archive.room.RoomFilter;
import io.jinlin.archive.room.RoomRow;
import io.jinlin.archive.sheet.SheetMother;
import io.jinlin.archive.sheet.SheetReader;
import io.jinlin.archive.web.ImportPage;
import io.jinlin.identity.badge.Reach;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Slice;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveOnPostgresTest {

    private static final ArchiveDatabase DATABASE = new ArchiveDatabase();
    private static final byte[] ESTATE = new SheetMother()
            .project("上海滩华府", "16377", "58105.61")
            .row(
                    "上海滩华府",
                    "3",
                    "2",
                    "901",
                    "住宅",
                    "89.50",
                    "",
                    "",
                    "已入住",
                    "",
                    "李红",
                    "业主",
                    "13700005678",
                    "50",
                    "2019-06-01")
            .row("上海滩华府", "3", "2", "901", "", "", "", "", "", "", "李明", "共有人", "13700009999", "50")
            .row(
                    "上海滩华府",
                    "3",
                    "2",
                    "1501",
                    "住宅",
                    "118.36",
                    "三室两厅",
                    "南",
                    "已入住",
                    "2019-06-01",
                    "张小明",
                    "业主",
                    "13812341501",
                    "",
                    "2019-06-01")
            .row(
                    "上海滩华府",
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
                    "2018-01-01",
                    "2019-05-01")
            .row("上海滩华府", "10", "1", "1501", "住宅", "118.36", "", "", "未交付")
            .row("上海滩华府", "32", "", "1501", "住宅", "118.36", "", "", "未交付", "", "单雄", "业主", "13600000001")
            .row("上海滩华府", "", "", "A12", "别墅", "301", "", "", "空置", "", "曾国", "业主", "0379-65551234")
            .row("上海滩华府", "", "", "B1-023", "车位", "", "", "", "已交付", "", "张小明", "业主", "13812341501")
            .bytes();

    private final House house = new House(DATABASE);

    @BeforeAll
    static void anEstateIsOnFile() {
        var report = new House(DATABASE).visit(ImportDesk.class, desk -> desk.apply(ESTATE));

        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 0, 3, 6, 0, 6, 0, 7, 0, 0));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-2-1501", "3栋2单元1501", "3号楼2单元1501室", "3 2 1501", "3-2-15"})
    void a_room_is_found_in_every_habit(String typed) {
        assertThat(search(typed).rooms()).extracting(HouseholdHit::label).containsExactly("3-2-1501");
    }

    @ParameterizedTest
    @ValueSource(strings = {"32 1501", "321501"})
    void building_and_unit_that_run_together_find_both_readings(String typed) {
        assertThat(search(typed).rooms())
                .extracting(HouseholdHit::label)
                .containsExactlyInAnyOrder("32-1501", "3-2-1501");
    }

    @Test
    void a_bare_number_finds_every_such_door_and_the_telephone_that_ends_so() {
        var hits = search("1501");

        assertThat(hits.rooms()).extracting(HouseholdHit::label).containsExactly("3-2-1501", "10-1-1501", "32-1501");
        assertThat(hits.people()).extracting(HouseholdHit::label).containsExactly("3-2-1501", "B1-023");
    }

    @ParameterizedTest
    @CsvSource({
        "13700005678, 3-2-901",
        "5678, 3-2-901",
        "137 0000 5678, 3-2-901",
        "65551234, A12",
        "李红, 3-2-901",
        "lh, 3-2-901",
        "lihong, 3-2-901",
        "Shan Xiong, 32-1501",
        "sx, 32-1501",
        "zengguo, A12"
    })
    void a_person_is_found_by_telephone_name_and_pinyin(String typed, String label) {
        assertThat(search(typed).people()).extracting(HouseholdHit::label).containsExactly(label);
    }

    @ParameterizedTest
    @CsvSource({"3-2-1501, 1", "1501, 2", "13700005678, 1", "李红, 1", "lh, 1", "a12, 1", "%, 0"})
    void a_search_sends_one_statement_a_reading(String typed, int statements) {
        Statements.SENT.set(0);

        search(typed);

        assertThat(Statements.SENT).hasValue(statements);
    }

    @Test
    void what_is_found_is_masked() {
        var hit = search("3-2-901").rooms().get(0);

        assertThat(hit.name()).isEqualTo("李*");
        assertThat(hit.phone()).isEqualTo("137****5678");
        assertThat(hit.address()).isEqualTo("上海滩华府3栋2单元901");
        assertThat(hit.role()).isEqualTo(OccupantRole.OWNER);
    }

    @Test
    void who_left_is_not_found_any_more() {
        assertThat(search("王强").isEmpty()).isTrue();
    }

    @Test
    void nothing_outside_the_scope_is_found_listed_read_or_revealed() {
        var room = search("3-2-1501").rooms().get(0);
        var person = requireNonNull(search("张小明").people().get(0).personId());
        var elsewhere = house.staffedBy(new Reach(false, Set.of(new UUID(1, 1)), Set.of(), Set.of()));

        assertThat(search(elsewhere, "3-2-1501").isEmpty()).isTrue();
        assertThat(search(elsewhere, "张小明").isEmpty()).isTrue();
        var lines = elsewhere.visit(Households.class, h -> h.lines(List.of(room.roomId())));
        assertThat(lines).isEmpty();
        assertThat(elsewhere.visit(Projects.class, Projects::mine)).isEmpty();
        assertThat(page(elsewhere, RoomFilter.ALL)).isEmpty();
        assertThatThrownBy(() -> elsewhere.visit(RoomDesk.class, desk -> desk.card(room.roomId())))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> elsewhere.visit(Contacts.class, contacts -> contacts.reveal(person)))
                .isInstanceOf(Absent.class);
        assertThat(elsewhere.audited()).isEmpty();
        assertThatThrownBy(() -> elsewhere.visit(ImportDesk.class, desk -> desk.apply(ESTATE)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoever_works_in_one_building_sees_that_building() {
        var hit = search("3-2-1501").rooms().get(0);
        var inside = house.staffedBy(
                new Reach(false, Set.of(), Set.of(requireNonNull(hit.buildingId())), Set.of(hit.projectId())));

        assertThat(page(inside, RoomFilter.ALL)).extracting(RoomRow::label).containsExactly("3-2-901", "3-2-1501");
        assertThat(inside.visit(Projects.class, Projects::mine)).hasSize(1);
        var seen = inside.visit(Buildings.class, b -> b.of(hit.projectId()));
        assertThat(seen).extracting(BuildingName::name).containsExactly("3栋");
    }

    @Test
    void next_years_buyer_is_not_the_owner_today() {
        var room = search("32-1501").rooms().get(0);
        house.visit(
                ImportDesk.class,
                desk -> desk.apply(new SheetMother()
                        .row("上海滩华府", "32", "", "1501", "", "", "", "", "", "", "单雄", "业主", "13600000001")
                        .row(
                                "上海滩华府",
                                "32",
                                "",
                                "1501",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "顾未来",
                                "共有人",
                                "13600000002",
                                "",
                                "2099-01-01")
                        .bytes()));

        assertThat(search("顾未来").isEmpty()).isTrue();
        assertThat(search("32-1501").rooms())
                .filteredOn(hit -> hit.label().equals("32-1501"))
                .extracting(HouseholdHit::name)
                .containsExactly("单*");
        assertThat(house.visit(RoomDesk.class, desk -> desk.card(room.roomId())).occupants())
                .extracting(Occupant::name)
                .containsExactly("单*", "顾*");
        DATABASE.execute("delete from occupancy where from_date = '2099-01-01'");
    }

    @Test
    void whoever_works_in_one_building_neither_names_counts_nor_imports_beyond_it() {
        var hit = search("3-2-1501").rooms().get(0);
        var elsewhere = search("B1-023").rooms().get(0);
        var inside = house.staffedBy(
                new Reach(false, Set.of(), Set.of(requireNonNull(hit.buildingId())), Set.of(hit.projectId())));

        var mine = inside.visit(Contacts.class, contacts -> contacts.ofOwner(hit.roomId(), "form"));
        var notMine = inside.visit(Contacts.class, contacts -> contacts.ofOwner(elsewhere.roomId(), "form"));
        assertThat(mine).isPresent();
        assertThat(notMine).isEmpty();
        assertThat(inside.visit(ProjectDesk.class, ProjectDesk::profiles).get(0).roomsOnFile())
                .isEqualTo(2);
    }

    @Test
    void a_room_of_the_whole_project_is_not_imported_by_somebody_of_a_building_of_its_name() {
        house.visit(
                ImportDesk.class,
                desk -> desk.apply(new SheetMother()
                        .row("上海滩华府", "", "", "S3-5", "商铺", "50")
                        .bytes()));
        DATABASE.execute("update room set label = '3-5' where label = 'S3-5'");
        var hit = search("3-2-1501").rooms().get(0);
        var inside = house.staffedBy(
                new Reach(false, Set.of(), Set.of(requireNonNull(hit.buildingId())), Set.of(hit.projectId())));
        var theirs = new SheetMother().row("上海滩华府", "3", "", "5", "商铺", "55").bytes();

        assertThatThrownBy(() -> inside.visit(ImportDesk.class, desk -> desk.apply(theirs)))
                .isInstanceOf(RuleViolation.class);
        house.staffedBy(Reach.EVERYWHERE);
        DATABASE.execute("delete from room where label = '3-5'");
    }

    @Test
    void a_file_that_cannot_be_read_leaves_nothing_of_the_one_before_to_be_taken_in() {
        house.visit(ImportPage.class, page -> {
            page.setFile(part(ESTATE));
            tryOut(page);
            assertThat(page.getReport()).isNotNull();
            page.setFile(part(new byte[] {1, 2, 3}));
            assertThatThrownBy(() -> tryOut(page)).isInstanceOf(RuleViolation.class);
            assertThat(page.getReport()).isNull();
            return true;
        });
    }

    private static void tryOut(ImportPage page) {
        try {
            page.tryOut();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Part part(byte[] content) {
        return (Part) Proxy.newProxyInstance(
                Part.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (part, asked, unused) -> new ByteArrayInputStream(content));
    }

    @Test
    void rooms_are_listed_as_people_count_and_page_by_page() {
        var labels = new ArrayList<String>();
        var after = After.start();
        for (var slice = slice(after); ; slice = slice(after)) {
            slice.rows().forEach(row -> labels.add(row.label()));
            if (slice.next() == null) {
                break;
            }
            after = After.of(slice.next());
        }

        assertThat(labels).containsExactly("3-2-901", "3-2-1501", "10-1-1501", "32-1501", "A12", "B1-023");
    }

    @Test
    void rooms_are_filtered_in_the_database() {
        assertThat(page(house, new RoomFilter(null, null, RoomKind.VILLA, null, null)))
                .extracting(RoomRow::label)
                .containsExactly("A12");
        assertThat(page(house, new RoomFilter(null, null, null, DeliveryState.UNDELIVERED, "1501")))
                .extracting(RoomRow::label)
                .containsExactly("10-1-1501", "32-1501");
    }

    @Test
    void a_card_tells_who_is_there_and_who_was() {
        var card = house.visit(
                RoomDesk.class,
                desk -> desk.card(search("3-2-1501").rooms().get(0).roomId()));

        assertThat(card.area()).isEqualByComparingTo("118.36");
        assertThat(card.occupants()).extracting(Occupant::name).containsExactly("张*");
        assertThat(card.former()).extracting(Occupant::role).containsExactly(OccupantRole.TENANT);
        assertThat(card.ownerName()).isEqualTo("张*");
    }

    @Test
    void a_contact_in_full_leaves_a_trace() {
        var person = requireNonNull(search("李红").people().get(0).personId());

        var contact = house.visit(Contacts.class, contacts -> contacts.reveal(person));

        assertThat(contact.name()).isEqualTo("李红");
        assertThat(contact.phone()).isEqualTo("13700005678");
        assertThat(house.audited()).containsExactly("archive.contact.reveal {purpose=screen}");
        assertThat(house.events()).containsExactly(new ContactRevealed(person, new UUID(7, 7)));
    }

    @Test
    void a_form_may_name_the_first_owner() {
        var room = search("3-2-901").rooms().get(0).roomId();

        var owner = house.visit(Contacts.class, contacts -> contacts.ofOwner(room, "billing.receipt"));
        assertThat(owner).map(Contact::name).hasValue("李红");
        assertThat(house.audited()).containsExactly("archive.contact.reveal {purpose=billing.receipt}");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        assertThat(house.visit(ImportDesk.class, desk -> desk.apply(ESTATE))
                        .counts()
                        .nothing())
                .isTrue();
    }

    @Test
    void a_trial_changes_nothing() {
        var other = new SheetMother()
                .project("星河国际", "1000", "2000")
                .row("星河国际", "1", "1", "101", "住宅", "", "", "", "", "", "赵敏", "业主", "13100000000")
                .bytes();

        var report = house.visit(ImportDesk.class, desk -> desk.tryOut(other));

        assertThat(report.applied()).isFalse();
        assertThat(report.counts().newRooms()).isEqualTo(1);
        assertThat(DATABASE.ask("select count(*) from project")).isEqualTo("1");
    }

    @Test
    void a_whole_estate_of_529_households_and_433_parking_spaces_is_taken_in_with_a_statement_a_row_at_most() {
        try (var database = new ArchiveDatabase()) {
            var estate = new SheetMother().project("星河国际", "16377", "58105.61");
            for (var i = 0; i < 529; i++) {
                var door = String.valueOf((i % 100 / 4 + 1) * 100 + i % 4 + 1);
                var phone = String.valueOf(13800000000L + i);
                estate.row(
                        "星河国际",
                        String.valueOf(i / 100 + 1),
                        "1",
                        door,
                        "住宅",
                        "90",
                        "",
                        "",
                        "已入住",
                        "",
                        "业主" + i,
                        "业主",
                        phone);
            }
            for (var i = 1; i <= 433; i++) {
                estate.row("星河国际", "", "", "B1-" + i, "车位");
            }

            Statements.SENT.set(0);
            var counts = new House(database)
                    .visit(ImportDesk.class, desk -> desk.apply(estate.bytes()))
                    .counts();

            assertThat(counts.newRooms()).isEqualTo(529 + 433);
            assertThat(Statements.SENT).hasValueLessThan(2_200);
            assertThat(database.ask("select count(*) from occupancy")).isEqualTo("529");
        }
    }

    @Test
    void one_fault_and_nothing_is_taken_in() {
        var broken = new SheetMother()
                .project("坏项目", "1000", "2000")
                .row("坏项目", "1", "1", "101", "住宅")
                .row("坏项目", "1", "1", "102", "住宅", "很大")
                .bytes();

        assertThatThrownBy(() -> house.visit(ImportDesk.class, desk -> desk.apply(broken)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.rule()).isEqualTo(ArchiveRule.AN_IMPORT_IS_TAKEN_WHOLE_OR_NOT_AT_ALL);
                    assertThat(violation.args()).containsExactly("1", "房屋与住户", "3", "建筑面积");
                });
        assertThat(DATABASE.ask("select count(*) from project where name = '坏项目'"))
                .isEqualTo("0");
    }

    @Test
    void what_goes_out_comes_in_again_and_is_masked_for_those_who_may_not_reveal() {
        var all = house.staffedBy(Reach.EVERYWHERE, "archive.contact.reveal")
                .visit(ExportDesk.class, desk -> desk.export(null));
        var masked = house.staffedBy(Reach.EVERYWHERE).visit(ExportDesk.class, desk -> desk.export(null));

        assertThat(house.visit(ImportDesk.class, desk -> desk.tryOut(all))
                        .counts()
                        .nothing())
                .isTrue();
        assertThat(SheetReader.read(masked).faults().kept())
                .extracting(fault -> fault.key())
                .contains("archive.sheet.nameMasked", "archive.sheet.phoneMasked");
        assertThat(house.audited()).hasSize(2).allMatch(entry -> entry.startsWith("archive.export.run"));
    }

    @Test
    void a_project_tells_its_profile() {
        var profile = house.visit(ProjectDesk.class, ProjectDesk::profiles).get(0);

        assertThat(profile.floorArea()).isEqualByComparingTo("58105.61");
        assertThat(profile.roomsOnFile()).isEqualTo(6);
    }

    @Test
    void a_file_is_kept_as_what_it_is() {
        var png = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

        var id = house.visit(StoredFiles.class, files -> files.store("漏水.exe", png, FilePurpose.PHOTO));
        var file = house.visit(StoredFiles.class, files -> files.get(id));

        assertThat(file.name()).isEqualTo("漏水.png");
        assertThat(file.mediaType()).isEqualTo("image/png");
        assertThat(file.content()).isEqualTo(png);
        assertThatThrownBy(() -> house.visit(
                        StoredFiles.class,
                        files -> files.store("x.pdf", new byte[] {'%', 'P', 'D', 'F', '-'}, FilePurpose.PHOTO)))
                .isInstanceOf(RuleViolation.class);
    }

    private Slice<RoomRow> slice(After after) {
        return house.visit(RoomDesk.class, desk -> desk.page(RoomFilter.ALL, after, 4));
    }

    private static List<RoomRow> page(House house, RoomFilter filter) {
        return house.visit(RoomDesk.class, desk -> desk.page(filter, After.start(), 20))
                .rows();
    }

    private HouseholdHits search(String typed) {
        return search(house, typed);
    }

    private static HouseholdHits search(House house, String typed) {
        return house.visit(HouseholdSearch.class, search -> search.search(typed, 10));
    }
}
