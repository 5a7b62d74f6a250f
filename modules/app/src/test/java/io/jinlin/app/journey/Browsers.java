package io.jinlin.app.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import io.jinlin.app.stack.RunningStack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, without a screen; every {@link Seat} is a browser profile of its own. */
final class Browsers implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path LAST_SEEN = Path.of("target", "screenshots", "last");
    private static final double PATIENCE = 30_000;

    private final RunningStack stack;
    private final Playwright playwright;
    private final Browser browser;
    private final List<Seat> seats = new ArrayList<>();

    Browsers(RunningStack stack) {
        this.stack = stack;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(QUIETLY));
    }

    /** A desk with an ordinary screen. */
    Seat desk(String username) {
        return seat(username, new Browser.NewContextOptions().setViewportSize(1366, 768));
    }

    /** A phone in the hand: small, touched, not clicked. */
    Seat phone(String username) {
        return seat(
                username,
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setDeviceScaleFactor(2));
    }

    private Seat seat(String username, Browser.NewContextOptions options) {
        var context = browser.newContext(options.setLocale("zh-CN").setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(PATIENCE);
        var seat = new Seat(stack.baseUrl(), username, context);
        seats.add(seat);
        return seat;
    }

    /** What went wrong in any of the browsers without anybody having asked: script errors, blocked content. */
    List<String> complaints() {
        return seats.stream().flatMap(seat -> seat.complaints().stream()).toList();
    }

    /** Leaves a picture of what everybody saw last. */
    @Override
    public void close() {
        seats.forEach(seat -> seat.photograph(LAST_SEEN));
        playwright.close();
    }
}
