package io.jinlin.app.stack;

import io.jinlin.launcher.Stack;
import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.demo.Company.User;
import io.jinlin.launcher.net.Rest;
import io.jinlin.launcher.parts.Payara;
import io.jinlin.launcher.parts.Trees;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Keycloak and the real application with the companies of {@link Town}, started once for all integration tests of a
 * Maven run and stopped with the virtual machine. Tests share it: each makes what it needs and counts on nobody else's.
 */
public final class RunningStack {

    private static final String PUBLIC_CLIENT = "jinlin-demo";
    private static final Path HOME = Path.of("target", "stack").toAbsolutePath();
    private static final Path WAR = Path.of("target", "app.war").toAbsolutePath();
    private static final String EVERYBODY_IS_OF_ONE_NETWORK = "100000";
    private static final long TOKEN_IS_FRESH_FOR = 60_000_000_000L;

    private static @Nullable RunningStack running;

    private final Stack stack;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String text, long at) {}

    private RunningStack(Stack stack) {
        this.stack = stack;
    }

    /** The one stack; the first caller waits for it to come up. */
    public static synchronized RunningStack get() {
        if (running == null) {
            Trees.delete(HOME);
            var stack = Stack.in(HOME)
                    .withApplication(WAR)
                    .setting("JINLIN_SIGNUP_REQUESTS_PER_NETWORK", EVERYBODY_IS_OF_ONE_NETWORK)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-stack"));
            running = new RunningStack(stack);
            Town.build(running);
        }
        return running;
    }

    public Stack stack() {
        return stack;
    }

    /** The application dies without a word. */
    public void killApplication() {
        stack.kill(Payara.NAME);
    }

    /** Comes up again after it was killed, at the same address. */
    public void startApplication() {
        stack.startAgain(Payara.NAME);
    }

    public String baseUrl() {
        return stack.baseUrl();
    }

    /** The API without a token. */
    public Rest nobody() {
        return new Rest(baseUrl() + "/api");
    }

    /** The API as this person of this company sees it; paths begin with {@code /v1}. */
    public Rest as(User user, Company company) {
        return as(user.username(), company.alias());
    }

    public Rest as(String username, String alias) {
        return as(username, alias, baseUrl() + "/api");
    }

    /** The same at the address of another node. */
    public Rest as(String username, String alias, String address) {
        return new Rest(address)
                .bearer(token(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        PUBLIC_CLIENT,
                        "username",
                        username,
                        "password",
                        Company.PASSWORD,
                        "scope",
                        "openid organization:" + alias)));
    }

    /** The API as the platform's operator sees it. */
    public Rest operator() {
        return nobody().bearer(token(Map.of(
                "grant_type", "client_credentials",
                "client_id", stack.operator().user(),
                "client_secret", stack.operator().password())));
    }

    private String token(Map<String, String> grant) {
        return tokens.compute(new TreeMap<>(grant).toString(), (key, before) -> fresh(grant, before))
                .text();
    }

    private Token fresh(Map<String, String> grant, @Nullable Token before) {
        if (before != null && System.nanoTime() - before.at() < TOKEN_IS_FRESH_FOR) {
            return before;
        }
        var answer = new Rest(stack.tokenUrl()).postForm("", grant).expect(200).json();
        return new Token(answer.get("access_token").asText(), System.nanoTime());
    }

    /** Changes the product's tables as the one who may do everything: what only time or a fault brings about. */
    public void change(String statements) {
        try (var connection = database();
                var change = connection.createStatement()) {
            change.execute(statements);
        } catch (SQLException broken) {
            throw new IllegalStateException(statements, broken);
        }
    }

    /** The first column of the first row, as the one who may see everything. */
    public String ask(String query) {
        try (var connection = database();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(query, broken);
        }
    }

    private Connection database() throws SQLException {
        var login = stack().administrator();
        return DriverManager.getConnection(stack().jdbcUrl(), login.user(), login.password());
    }
}
