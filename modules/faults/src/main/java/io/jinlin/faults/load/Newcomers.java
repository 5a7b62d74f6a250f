package io.jinlin.faults.load;

import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.mail.Mailbox;
import io.jinlin.launcher.net.Rest.Answer;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Companies that sign up over the public form while things fail: the form, the letter, its link. Whoever was told "taken" gets a letter,
 * whatever fails after that, and whoever was told "ordered" is opened.
 */
public final class Newcomers {

    /** What the first administrator of each is called. */
    public static final String ADMINISTRATOR = "方圆";

    private static final int AT_MOST = 3;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(240);
    private static final long NUMBERS = 100_000_000;
    private static final String USED = "platform.A_LINK_IS_USED_ONCE";
    private static final String NOT_THE_NEWEST = "platform.A_LINK_IS_THE_NEWEST_ONE";

    private final Callers callers;
    private final Mailbox mailbox;
    private final Consumer<String> ordered;
    private final Notebook notebook;
    private final Thread thread = new Thread(this::arrive, "newcomers");
    private volatile boolean working = true;

    /** @param ordered hears the alias of each company whose link was accepted */
    public Newcomers(Callers callers, Mailbox mailbox, Consumer<String> ordered, Notebook notebook) {
        this.callers = callers;
        this.mailbox = mailbox;
        this.ordered = ordered;
        this.notebook = notebook;
    }

    public void begin() {
        thread.start();
    }

    /** Who has begun goes on until it is known what became of it; nobody else begins. */
    public void end() throws InterruptedException {
        working = false;
        thread.join();
    }

    private void arrive() {
        for (var i = 0; working && i < AT_MOST; i++) {
            signUp("came-" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX));
        }
    }

    private void signUp(String alias) {
        var number = System.currentTimeMillis() % NUMBERS;
        var email = "office@" + alias + ".example";
        var form = Map.of(
                "company",
                alias + " 物业",
                "creditCode",
                CreditCodes.of(number),
                "alias",
                alias,
                "plan",
                "standard",
                "contact",
                "陈默",
                "email",
                email,
                "phone",
                "137%08d".formatted(number));
        if (isAccepted("the sign-up of " + alias, () -> Optional.of(send("", form)))
                && isAccepted("the link of " + alias, () -> newestLink(email).map(this::confirm))) {
            ordered.accept(alias);
        }
    }

    private Answer confirm(String token) {
        return send(
                "/confirmation",
                Map.of("token", token, "fullName", ADMINISTRATOR, "username", "", "password", Company.PASSWORD));
    }

    /** A letter may wait for the application to come back. */
    private Optional<String> newestLink(String email) {
        return mailbox.lettersTo(email).stream()
                .findFirst()
                .flatMap(letter -> letter.link("/signup/confirm.xhtml"))
                .map(link -> link.replaceFirst(".*token=", ""));
    }

    private Answer send(String path, Map<String, ?> body) {
        return callers.nobody().post("/signups" + path, body);
    }

    private boolean isAccepted(String what, Supplier<Optional<Answer>> attempt) {
        var last = "no letter came";
        for (var end = System.nanoTime() + PATIENCE; System.nanoTime() < end; Client.pause()) {
            try {
                var answer = attempt.get();
                if (answer.isPresent()) {
                    last = answer.get().status() + " " + answer.get().text();
                    if (answer.get().status() < 300 || last.contains(USED)) {
                        return true;
                    }
                    if (answer.get().status() < 500 && !last.contains(NOT_THE_NEWEST)) {
                        break;
                    }
                }
            } catch (UncheckedIOException broken) {
                last = "broken off";
            }
        }
        notebook.complain("lost: " + what + ": " + last);
        return false;
    }
}
