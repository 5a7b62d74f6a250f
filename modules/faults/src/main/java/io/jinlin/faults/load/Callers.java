package io.jinlin.faults.load;

import io.jinlin.launcher.Stack;
import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.net.Rest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The people of the companies with their tokens, which they renew in good time as long as Keycloak answers. */
public final class Callers {

    private static final String PUBLIC_CLIENT = "jinlin-demo";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Tokens are good for five minutes. */
    private static final long RENEWED_AFTER = Duration.ofSeconds(150).toNanos();

    private static final long USED_UNTIL = Duration.ofSeconds(285).toNanos();

    private static final List<String> POSITIONS =
            List.of("manager", "receptionist", "cashier", "engineer-lead", "engineer");

    private final Stack stack;
    private final Duration patience;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /** Keycloak takes somebody who signs in twice at the same moment for a burglar. */
    private final Map<String, Object> turns = new ConcurrentHashMap<>();

    /** Keycloak gave none. */
    static final class NoToken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoToken(RuntimeException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private record Token(String text, long at) {}

    /** @param patience how long they wait for an answer */
    public Callers(Stack stack, Duration patience) {
        this.stack = stack;
        this.patience = patience;
    }

    /** The API as the person with this position sees it. @throws NoToken when there is none to be had */
    public Rest as(String company, String position) {
        var name = position + "@" + company;
        synchronized (turns.computeIfAbsent(name, any -> new Object())) {
            var held = tokens.get(name);
            var age = held == null ? Long.MAX_VALUE : System.nanoTime() - held.at();
            if (held == null || age > RENEWED_AFTER) {
                held = renewed(name, company, held, age);
            }
            return api().bearer(held.text());
        }
    }

    /** Everybody of the company has a token that lasts for a while. */
    public void prepare(String company) {
        POSITIONS.forEach(position -> as(company, position));
    }

    /** Without a token. */
    public Rest nobody() {
        return api();
    }

    public Rest operator() {
        var grant = Map.of(
                "grant_type", "client_credentials",
                "client_id", stack.operator().user(),
                "client_secret", stack.operator().password());
        return api().bearer(token(grant));
    }

    void forget(String company, String position) {
        tokens.remove(position + "@" + company);
    }

    private Token renewed(String name, String company, @Nullable Token held, long age) {
        try {
            var grant = Map.of(
                    "grant_type",
                    "password",
                    "client_id",
                    PUBLIC_CLIENT,
                    "username",
                    name,
                    "password",
                    Company.PASSWORD,
                    "scope",
                    "openid organization:" + company);
            var fresh = new Token(token(grant), System.nanoTime());
            tokens.put(name, fresh);
            return fresh;
        } catch (RuntimeException away) {
            if (held != null && age < USED_UNTIL) {
                return held;
            }
            throw new NoToken(away);
        }
    }

    private String token(Map<String, String> grant) {
        return new Rest(stack.tokenUrl())
                .within(PATIENCE)
                .postForm("", grant)
                .expect(200)
                .json()
                .get("access_token")
                .asText();
    }

    private Rest api() {
        return new Rest(stack.baseUrl() + "/api/v1").within(patience);
    }
}
