package io.jinlin.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page × nobody, a lesser position, the other company, another project; and beside each refusal somebody who may. */
class PageAccessIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final Map<String, Visitor> VISITORS = new ConcurrentHashMap<>();
    private static final Pattern PERMISSION = Pattern.compile("<ui:param name=\"permission\" value=\"([^\"]+)\"");

    @Test
    void every_page_has_its_row_and_asks_for_the_permission_it_says() {
        var pages = KnownPage.templates().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> permission(file.getValue())));

        assertThat(KnownPage.all().stream()
                        .collect(Collectors.toMap(KnownPage::file, page -> Optional.of(page.permission())
                                .filter(p -> page.isForPositions()))))
                .isEqualTo(pages);
    }

    @TestFactory
    Stream<DynamicTest> nobody_is_sent_to_sign_in() {
        return KnownPage.all().stream()
                .filter(page -> !page.permission().equals("public"))
                .map(page -> dynamicTest(page.toString(), () -> {
                    var answer = Visitor.stranger(STACK.baseUrl()).get(page.address());
                    assertThat(answer.statusCode()).isIn(302, 303);
                    assertThat(answer.headers().firstValue("Location").orElseThrow())
                            .startsWith(STACK.stack().keycloakUrl());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everybody_is_let_in_where_it_is_public() {
        return KnownPage.all().stream()
                .filter(page ->
                        page.permission().equals("public") && page.file().startsWith("signup/"))
                .map(page -> dynamicTest(page.toString(), () -> {
                    var answer = Visitor.stranger(STACK.baseUrl()).get(page.address());
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.body()).doesNotContain(Things.telling());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_lesser_position_is_refused() {
        return guarded()
                .filter(page -> Positions.whoMayNot(page.permission()).isPresent())
                .map(page -> {
                    var position = Positions.whoMayNot(page.permission()).orElseThrow();
                    return dynamicTest(page + " as " + position, () -> {
                        var answer = visitor(position + "@shangyu").get(page.address());
                        assertThat(answer.statusCode()).isEqualTo(403);
                        assertThat(answer.body()).doesNotContain(Things.telling());
                    });
                });
    }

    @TestFactory
    Stream<DynamicTest> the_other_company_meets_nothing() {
        return rooms().map(page -> {
            var position = page.whoMay("manager");
            return dynamicTest(page + " as " + position, () -> isBlind(page, visitor(position + "@xinghe")));
        });
    }

    @TestFactory
    Stream<DynamicTest> another_projects_staff_meets_nothing() {
        // There is one administrator a company, of all its projects.
        var rooms = rooms().filter(page -> !page.whoMay("manager").equals("administrator"));
        return rooms.map(page -> {
            var position = page.whoMay("manager");
            return dynamicTest(page + " as " + position, () -> isBlind(page, visitor(Town.atRiverside(position))));
        });
    }

    @TestFactory
    Stream<DynamicTest> whoever_may_is_let_in() {
        return KnownPage.all().stream()
                .filter(page -> !page.permission().equals("inside")
                        && !page.file().startsWith("shell/4")
                        && !page.file().startsWith("shell/5"))
                .map(page -> {
                    var who = page.isForTheOperator() ? "operator@jinlin" : page.whoMay("receptionist") + "@shangyu";
                    return dynamicTest(page + " as " + who, () -> {
                        var answer = visitor(who).get(page.address());
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                        assertThat(answer.uri().getPath()).isNotEqualTo("/shell/404.xhtml");
                    });
                });
    }

    /** The operator's console is all an operator opens: of no company anything, whatever the address. */
    @TestFactory
    Stream<DynamicTest> the_operator_meets_no_company() {
        return rooms().map(page -> dynamicTest(page + " as the operator", () -> {
            var answer = visitor("operator@jinlin").get(page.address());
            assertThat(answer.uri().getPath()).isEqualTo("/login/refused.xhtml");
            assertThat(answer.body()).doesNotContain(Things.telling());
        }));
    }

    private static void isBlind(KnownPage page, Visitor visitor) {
        var answer = visitor.get(page.address());
        if (page.path().contains("{")) {
            assertThat(answer.statusCode()).as(page.toString()).isEqualTo(404);
        } else {
            assertThat(answer.statusCode()).as(page.toString()).isEqualTo(200);
        }
        var said = answer.body();
        for (var thing : Things.byName().values()) {
            said = page.path().contains("{")
                    ? said.replace(page.address().substring(1), "").replace("=" + thing, "=")
                    : said;
        }
        assertThat(said).as(page.toString()).doesNotContain(Things.telling());
    }

    private static Stream<KnownPage> guarded() {
        return KnownPage.all().stream().filter(KnownPage::isForPositions);
    }

    private static Stream<KnownPage> rooms() {
        return KnownPage.all().stream()
                .filter(page -> page.isForPositions() || page.permission().equals("inside"))
                .filter(page -> !page.isForTheOperator());
    }

    private static Visitor visitor(String username) {
        return VISITORS.computeIfAbsent(username, name -> Visitor.signedIn(STACK.baseUrl(), name));
    }

    private static Optional<String> permission(String template) {
        return PERMISSION
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .findFirst();
    }
}
