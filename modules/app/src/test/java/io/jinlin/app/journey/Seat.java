package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import io.jinlin.launcher.demo.Company;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;

/** One person at one browser. */
final class Seat {

    private static final int FAR = 40;

    private final String baseUrl;
    private final String username;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Seat(String baseUrl, String username, BrowserContext context) {
        this.baseUrl = baseUrl;
        this.username = username;
        this.context = context;
        // What would go to the printer is noted instead: a browser without a screen has none.
        context.addInitScript("window.jinlinPaper = () => { document.documentElement.dataset.printed = 'yes'; };");
        context.onPage(this::listen);
        this.page = context.newPage();
    }

    private void listen(Page opened) {
        opened.onPageError(error -> complaints.add(opened.url() + ": " + error));
        opened.onConsoleMessage(line -> {
            if (line.type().equals("error")) {
                complaints.add(opened.url() + ": " + line.text());
            }
        });
        opened.onRequest(request -> {
            if (request.url().toLowerCase(java.util.Locale.ROOT).contains("jsessionid")) {
                complaints.add("session in the address: " + request.url());
            }
        });
    }

    List<String> complaints() {
        return complaints;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Opens one of our pages, signing in when asked to. */
    Seat open(String path) {
        page.navigate(baseUrl + path);
        if (isAtTheDoor()) {
            signIn();
        }
        return this;
    }

    boolean isAtTheDoor() {
        return page.url().contains("/realms/");
    }

    /** Goes through Keycloak's pages, first who, then the password, and comes back to ours. */
    void signIn() {
        sayWho();
        sayPassword();
    }

    void sayWho() {
        page.locator("#username").fill(username);
        page.locator("#kc-login").click();
    }

    void sayPassword() {
        page.locator("#password").fill(Company.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(baseUrl));
    }

    /** A picture of the page as it is now, for those who look into a failure. */
    void photograph(Path folder) {
        var name = username.replaceAll("@.*", "") + "-" + context.hashCode() % 100;
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    Locator labelled(String label) {
        return page.getByLabel(label);
    }

    Locator labelledExactly(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Presses keys once the page listens to them. */
    void press(String keys) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        page.keyboard().press(keys);
    }

    void type(String words) {
        page.keyboard().type(words);
    }

    /** Goes there by the Tab key alone, as one does without a mouse. */
    Seat tabTo(Locator wanted) {
        assertThat(wanted).isVisible();
        for (var step = 0; step < FAR; step++) {
            if (Boolean.TRUE.equals(wanted.evaluate("el => el === document.activeElement"))) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("not reached with the Tab key: " + wanted + " on " + page.url());
    }

    /** The notice of success. */
    void isTold(String words) {
        assertThat(page.locator(".notice--done")).containsText(words);
    }

    void hasPrinted() {
        assertThat(page.locator("html[data-printed]")).isAttached();
    }

    /** The text of the PDF that this link on the page leads to. */
    String pdfBehind(String link) {
        var address = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .getAttribute("href");
        APIResponse answer = context.request().get(baseUrl + address);
        Assertions.assertThat(answer.status()).isEqualTo(200);
        Assertions.assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        try (var document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
