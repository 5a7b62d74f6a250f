package io.jinlin.app.signup;

import static org.awaitility.Awaitility.await;

import io.jinlin.app.stack.RunningStack;
import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.net.Rest.Answer;
import io.jinlin.platform.CreditCode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A company that nobody knows yet, and what it does to be opened. */
public record Newcomer(
        RunningStack stack, String alias, String company, String creditCode, String email, String phone) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    public static Newcomer called(RunningStack stack, String alias) {
        var number = COUNT.incrementAndGet();
        var first = "91410300MA%06dX".formatted(number);
        return new Newcomer(
                stack,
                alias,
                alias + " 物业",
                first + CreditCode.check(first),
                "office@" + alias + ".example",
                "1370000%04d".formatted(number));
    }

    public Map<String, Object> form() {
        return new HashMap<>(Map.of(
                "company", company,
                "creditCode", creditCode,
                "alias", alias,
                "plan", "standard",
                "contact", "陈默",
                "email", email,
                "phone", phone));
    }

    public Answer signUp() {
        return stack.nobody().post("/v1/signups", form());
    }

    /** The same form with another value. */
    Answer signUp(String field, @Nullable Object value) {
        var form = form();
        form.put(field, value);
        return stack.nobody().post("/v1/signups", form);
    }

    /** The link of the newest letter, once there are so many. */
    public String link(int letters) {
        var mailbox = stack.stack().mailbox();
        await("letter " + letters + " to " + email)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> mailbox.lettersTo(email).size() >= letters);
        return mailbox.lettersTo(email).get(0).link("/signup/confirm.xhtml").orElseThrow();
    }

    public String token(int letters) {
        return link(letters).replaceFirst(".*token=", "");
    }

    public Answer confirm(String token) {
        return confirm(token, email, Company.PASSWORD);
    }

    Answer confirm(String token, String username, String password) {
        return stack.nobody()
                .post(
                        "/v1/signups/confirmation",
                        Map.of("token", token, "fullName", "陈默", "username", username, "password", password));
    }

    Answer progress(String token) {
        return stack.nobody().post("/v1/signups/progress", Map.of("token", token));
    }

    public void untilReady(String token) {
        await(alias + " is ready")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> progress(token).expect(200).json().get("ready").asBoolean());
    }
}
