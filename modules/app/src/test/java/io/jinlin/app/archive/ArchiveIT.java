package io.jinlin.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.net.Rest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Households are found by whatever the caller says, by those who may, and an archive that goes out comes in again. */
class ArchiveIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Rest reception = STACK.as("receptionist@shangyu", "shangyu");
    private final Rest manager = STACK.as("manager@shangyu", "shangyu");
    private final Rest riverside = STACK.as(Town.atRiverside("receptionist"), "shangyu");
    private final Rest otherCompany = STACK.as("manager@xinghe", "xinghe");
    private final Rest engineer = STACK.as("engineer@shangyu", "shangyu");

    @Test
    void a_room_is_found_in_every_habit() {
        for (var typed : List.of("3-2-101", "3栋2单元101", "3号楼2单元101室", "32 101")) {
            assertThat(found(reception, typed).findValuesAsText("label"))
                    .as(typed)
                    .contains("3-2-101");
        }
    }

    @Test
    void the_owner_is_found_by_telephone_and_name_once_they_are_known() {
        var contact = reveal(reception, owner()).expect(200).json();
        var phone = contact.get("phone").asText();

        for (var typed : List.of(
                phone, phone.substring(phone.length() - 4), contact.get("name").asText())) {
            assertThat(search(reception, typed).get("people").findValuesAsText("personId"))
                    .as("by %s characters", typed.length())
                    .contains(owner());
        }
    }

    @Test
    void nothing_personal_is_told_unasked() {
        var contact = reveal(reception, owner()).expect(200).json();

        for (var path : List.of("/v1/archive/rooms/" + room(), "/v1/archive/rooms?limit=100")) {
            assertThat(reception.get(path).expect(200).text())
                    .contains("*")
                    .doesNotContain(
                            contact.get("phone").asText(), contact.get("name").asText());
        }
    }

    @Test
    void neither_another_company_nor_another_project_learns_that_it_exists() {
        for (var caller : List.of(riverside, otherCompany)) {
            caller.get("/v1/archive/rooms/" + room()).expect(404);
            reveal(caller, owner()).expect(404);
            assertThat(found(caller, "3-2-101").findValuesAsText("projectName")).doesNotContain("上海滩华府");
        }
        reception.get("/v1/archive/rooms/" + room()).expect(200);
        STACK.nobody().get("/v1/archive/rooms/" + room()).expect(401);
    }

    @Test
    void a_position_without_the_permission_is_told_so() {
        engineer.get("/v1/archive/rooms").expect(403);
        reveal(engineer, owner()).expect(403);
        reception.post("/v1/archive/imports", new byte[] {1}, SHEET).expect(403);
        reception.get("/v1/archive/export").expect(403);
        manager.get("/v1/archive/export").expect(200);
    }

    @Test
    void rooms_are_read_page_by_page_without_gaps_or_doubles() {
        var seen = new ArrayList<String>();
        for (var next = ""; ; ) {
            var page = riverside
                    .get("/v1/archive/rooms?limit=25" + next)
                    .expect(200)
                    .json();
            page.get("rows").forEach(row -> seen.add(row.get("roomId").asText()));
            if (page.get("next").isNull()) {
                break;
            }
            next = "&after=" + page.get("next").asText();
        }
        var rooms = riverside
                .get("/v1/archive/projects")
                .expect(200)
                .json()
                .get(0)
                .get("roomsOnFile")
                .asInt();

        assertThat(seen).doesNotHaveDuplicates().hasSize(rooms);
    }

    @Test
    void an_archive_that_goes_out_comes_in_again_and_changes_nothing() {
        var sheet = manager.get("/v1/archive/export").expect(200).body();

        var report = manager.post("/v1/archive/imports?dryRun=true", sheet, SHEET)
                .expect(200)
                .json();

        assertThat(report.get("applied").asBoolean()).isFalse();
        assertThat(report.get("faultCount").asInt()).isZero();
        assertThat(report.get("rows").asInt()).isPositive();
        assertThat(report.get("counts"))
                .allSatisfy(count -> assertThat(count.asInt()).isZero());
    }

    @Test
    void what_is_no_spreadsheet_is_refused_by_its_rule() {
        var problem = manager.post("/v1/archive/imports", "姓名,电话".getBytes(StandardCharsets.UTF_8), SHEET)
                .expect(422)
                .json();

        assertThat(problem.get("code").asText()).isEqualTo("archive.AN_IMPORT_IS_A_SPREADSHEET");
    }

    private String room() {
        return home().get("roomId").asText();
    }

    private String owner() {
        return home().get("personId").asText();
    }

    /** 3-2-101 of the first project; the second one has such a room too. */
    private JsonNode home() {
        return StreamSupport.stream(found(reception, "3-2-101").spliterator(), false)
                .filter(hit -> hit.get("projectName")
                        .asText()
                        .equals(Town.SHANGYU.project().name()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode found(Rest caller, String typed) {
        return search(caller, typed).get("rooms");
    }

    private static JsonNode search(Rest caller, String typed) {
        return caller.get("/v1/archive/households/search?limit=50&q=" + Rest.encoded(typed))
                .expect(200)
                .json();
    }

    private static Rest.Answer reveal(Rest caller, String person) {
        return caller.post("/v1/archive/contacts/" + person + "/reveal", new byte[0], "application/json");
    }
}
