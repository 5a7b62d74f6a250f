package io.jinlin.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jinlin.app.stack.OneRepair;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.demo.ArchiveWorkbook;
import io.jinlin.launcher.net.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation × nobody, a lesser position, the other company, another project of the same company; and beside each refusal the
 * same request by somebody who may, so that no refusal is an accident.
 */
class RestAccessIT {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<Integer> REFUSALS = List.of(401, 403, 404);

    private static final RunningStack STACK = RunningStack.get();
    private static final Map<String, String> THINGS = Things.byName();

    @Test
    void every_operation_has_its_row_and_every_row_its_operation() {
        assertThat(Row.all().stream().map(Row::operation).collect(Collectors.toSet()))
                .isEqualTo(Operation.all());
    }

    @TestFactory
    Stream<DynamicTest> nobody_is_asked_to_sign_in() {
        return rows().map(row -> dynamicTest(row.toString(), () -> {
            var answer = ask(row, STACK.nobody());
            assertThat(answer.status()).as(answer.request()).isEqualTo(401);
            assertThat(answer.json().get("code").asText()).isEqualTo("restshell.A_CALLER_IS_SIGNED_IN");
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_lesser_position_is_refused() {
        return rows().filter(row -> Positions.whoMayNot(row.permission()).isPresent())
                .map(row -> {
                    var position = Positions.whoMayNot(row.permission()).orElseThrow();
                    return dynamicTest(row + " as " + position, () -> {
                        var answer = ask(row, at("shangyu", position));
                        assertThat(answer.status())
                                .as(answer.request() + " " + answer.text())
                                .isEqualTo(403);
                    });
                });
    }

    @TestFactory
    Stream<DynamicTest> the_other_company_meets_nothing() {
        return rows().filter(row -> !row.permission().equals("operator")).map(row -> {
            var position = Positions.whoMay(row.permission());
            return dynamicTest(row + " as " + position, () -> isBlind(row, at("xinghe", position)));
        });
    }

    @TestFactory
    Stream<DynamicTest> another_projects_staff_meets_nothing() {
        return rows().filter(row -> !row.permission().equals("operator"))
                .filter(row -> !Positions.whoMay(row.permission()).equals("administrator"))
                .map(row -> {
                    var position = Positions.whoMay(row.permission());
                    return dynamicTest(
                            row + " as " + position,
                            () -> isBlind(row, STACK.as(Town.atRiverside(position), "shangyu")));
                });
    }

    @TestFactory
    Stream<DynamicTest> whoever_may_is_let_in() {
        return rows().map(row -> {
            var operator = row.permission().equals("operator");
            var position = operator ? "operator" : Positions.whoMay(row.permission());
            return dynamicTest(row + " as " + position, () -> {
                var answer = ask(row, operator ? STACK.operator() : at("shangyu", position));
                if (row.path().contains("{nobody}") || row.path().contains("{nowhere}")) {
                    assertThat(answer.status()).as(answer.request()).isEqualTo(404);
                } else {
                    assertThat(answer.status())
                            .as(answer.request() + " " + answer.text())
                            .isLessThan(500)
                            .isNotIn(REFUSALS);
                }
            });
        });
    }

    /** Nothing of 上海滩华府 is there for this caller, by its own name or in any list. */
    private static void isBlind(Row row, Rest caller) {
        var answer = ask(row, caller);
        if (row.addressesAThing()) {
            assertThat(answer.status())
                    .as(answer.request() + " " + answer.text())
                    .isEqualTo(404);
        } else if (row.mentionsAThing()) {
            assertThat(answer.status())
                    .as(answer.request() + " " + answer.text())
                    .isIn(404, 422);
        } else {
            assertThat(answer.status())
                    .as(answer.request() + " " + answer.text())
                    .isLessThan(500)
                    .isNotIn(REFUSALS);
            assertThat(told(answer)).as(answer.request()).doesNotContain(Things.telling());
        }
    }

    @TestFactory
    Stream<DynamicTest> everybody_is_let_in_where_it_is_public() {
        return Row.all().stream()
                .filter(Row::isPublic)
                .map(row -> dynamicTest(row.toString(), () -> {
                    var answer = ask(row, STACK.nobody());
                    assertThat(answer.status())
                            .as(answer.request() + " " + answer.text())
                            .isLessThan(500)
                            .isNotIn(REFUSALS);
                    assertThat(told(answer)).as(answer.request()).doesNotContain(Things.telling());
                }));
    }

    private static Stream<Row> rows() {
        return Row.all().stream().filter(row -> !row.isPublic());
    }

    private static Rest at(String alias, String position) {
        return STACK.as(position + "@" + alias, alias);
    }

    private static Rest.Answer ask(Row row, Rest caller) {
        var asking = caller.with("If-Match", "\"999999\"").with("Idempotency-Key", "matrix-" + UUID.randomUUID());
        var body = row.body(THINGS);
        return switch (body) {
            case "@png" -> asking.send(row.method(), row.path(THINGS), OneRepair.picture(), "image/png");
            case "@zip" ->
                asking.send(row.method(), row.path(THINGS), "PK".getBytes(StandardCharsets.UTF_8), "application/zip");
            case "@xlsx" ->
                asking.send(row.method(), row.path(THINGS), new ArchiveWorkbook(Town.XINGHE.project()).bytes(), SHEET);
            default ->
                asking.send(row.method(), row.path(THINGS), body.getBytes(StandardCharsets.UTF_8), "application/json");
        };
    }

    /** What the answer says; a spreadsheet is unpacked. */
    private static String told(Rest.Answer answer) {
        if (!answer.header("Content-Type").orElse("").startsWith(SHEET)) {
            return answer.text();
        }
        try {
            var file = Files.createTempFile("told", ".xlsx");
            Files.write(file, answer.body());
            try (var book = new ZipFile(file.toFile())) {
                return book.stream().map(sheet -> text(book, sheet)).collect(Collectors.joining());
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(ZipFile book, ZipEntry sheet) {
        try (var content = book.getInputStream(sheet)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
