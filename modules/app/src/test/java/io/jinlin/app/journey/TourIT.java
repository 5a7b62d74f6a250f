package io.jinlin.app.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.jinlin.app.access.KnownPage;
import io.jinlin.app.stack.RunningStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A tour through every page with real records on it, as somebody who works there: at a desk and on a phone, by day and by night, in
 * both languages. It leaves pictures of what it saw in {@code target/screens}.
 */
class TourIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final Path PICTURES = Path.of("target", "screens");
    private static final Map<String, BrowserContext> PEOPLE = new HashMap<>();

    private static final Map<String, String> SHEETS =
            Map.of("application/pdf", ".pdf", "image/png", ".png", "application/zip", ".zip");

    private static Browsers browsers;

    @BeforeAll
    static void setOut() {
        browsers = new Browsers(STACK);
    }

    @AfterAll
    static void comeHome() {
        browsers.close();
    }

    @Test
    void the_tour_leads_through_every_page() {
        assertThat(KnownPage.all().stream().map(KnownPage::file))
                .containsExactlyInAnyOrderElementsOf(KnownPage.templates().keySet());
    }

    @TestFactory
    Stream<DynamicTest> a_page_is_fit_for_a_day_of_work() {
        return Stream.concat(
                        KnownPage.all().stream().filter(TourIT::isScreen).map(Stop::at), Stop.moreWorthSeeing(STACK))
                .map(stop -> dynamicTest(stop.name(), () -> {
                    var faults = new ArrayList<String>();
                    faults.addAll(inChinese(stop));
                    faults.addAll(inEnglish(stop));
                    assertThat(faults).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_sheet_comes_as_the_file_it_is() {
        return KnownPage.all().stream()
                .filter(page -> !isScreen(page))
                .map(page -> dynamicTest(page.toString(), () -> {
                    var sheet = person(Stop.at(page).username()).request().get(STACK.baseUrl() + page.address());
                    assertThat(sheet.status()).isEqualTo(200);
                    var kind = SHEETS.get(sheet.headers().get("content-type"));
                    assertThat(kind).as(sheet.headers().get("content-type")).isNotNull();
                    save(Stop.at(page).name() + kind, sheet.body());
                }));
    }

    private static List<String> inChinese(Stop stop) {
        try (var page = person(stop.username()).newPage()) {
            var look = new Look(page);
            open(page, stop, "zh");
            var faults = new ArrayList<String>();
            faults.addAll(look.strangeWords(Vocabulary.CHINESE));
            faults.addAll(look.barriers());
            photograph(page, stop.name() + "-desk", false);

            turnIntoPhone(page);
            faults.addAll(look.sideways());
            photograph(page, stop.name() + "-phone", true);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            faults.addAll(look.barriers());
            faults.addAll(look.complaints());
            return faults;
        }
    }

    private static List<String> inEnglish(Stop stop) {
        try (var page = person(stop.username()).newPage()) {
            var look = new Look(page);
            open(page, stop, "en");
            var faults = new ArrayList<>(look.strangeWords(Vocabulary.ENGLISH));
            photograph(page, stop.name() + "-desk-english", false);
            turnIntoPhone(page);
            faults.addAll(look.sideways());
            faults.addAll(look.complaints());
            return faults;
        }
    }

    private static void open(Page page, Stop stop, String language) {
        page.context().addCookies(List.of(new Cookie("jinlin-language", language).setUrl(STACK.baseUrl())));
        page.setViewportSize(1366, 768);
        page.navigate(STACK.baseUrl() + stop.address());
        stop.then().accept(page);
    }

    private static void turnIntoPhone(Page page) {
        page.setViewportSize(390, 844);
    }

    private static BrowserContext person(String username) {
        return PEOPLE.computeIfAbsent(
                username,
                name -> browsers.desk(name).open("/shell/welcome.xhtml").context());
    }

    /** Sheets have nothing to show but the file they send. */
    private static boolean isScreen(KnownPage page) {
        var template = KnownPage.templates().getOrDefault(page.file(), "");
        return template.contains("ui:define name=\"content\"") || page.file().equals("index.xhtml");
    }

    private static void photograph(Page page, String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(whole));
    }

    private static void save(String name, byte[] content) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name), content);
    }
}
