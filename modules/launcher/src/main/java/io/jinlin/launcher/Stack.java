package io.jinlin.launcher;

import io.jinlin.launcher.mail.Mailbox;
import io.jinlin.launcher.parts.Guard;
import io.jinlin.launcher.parts.Keycloak;
import io.jinlin.launcher.parts.Leftovers;
import io.jinlin.launcher.parts.PartFailure;
import io.jinlin.launcher.parts.Payara;
import io.jinlin.launcher.parts.Postgres;
import io.jinlin.launcher.parts.RunningParts;
import io.jinlin.launcher.parts.Site;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * PostgreSQL, and if wanted Keycloak and the application, started together and stopped together.
 *
 * <pre>{@code
 * try (var stack = Stack.in(directory).withKeycloak().start()) {
 *     stack.jdbcUrl(); stack.app(); stack.keycloakUrl(); stack.environment();
 * }
 * }</pre>
 */
public final class Stack implements AutoCloseable {

    /** A name and password for the database. */
    public record Login(String user, String password) {}

    private final Site site;
    private final StackPlan plan;
    private final RunningParts running = new RunningParts();
    private final Mailbox mailbox;
    private final Thread hook = new Thread(this::close, "jinlin-stop");

    private Stack(StackPlan plan) {
        this.plan = plan;
        this.mailbox = new Mailbox(plan.ports.mail(), plan.ports.mailbox());
        this.site = new Site(
                plan.home,
                plan.sources.parts(),
                plan.ports,
                plan.reached == null ? plan.ports : plan.reached,
                new Secrets(plan.home.resolve("secrets.properties")),
                new Guard(),
                plan.progress,
                plan.durable);
    }

    /** A stack whose data, logs and secrets live in this directory; what is already there is used again. */
    public static StackPlan in(Path home) {
        return new StackPlan(home);
    }

    /** @throws PartFailure when a part does not come up; the others are stopped by then */
    static Stack started(StackPlan plan) {
        new Leftovers(plan.home).stop();
        var stack = new Stack(plan);
        Runtime.getRuntime().addShutdownHook(stack.hook);
        try {
            stack.mailbox.open();
            stack.startParts();
            return stack;
        } catch (CompletionException e) {
            stack.close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** PostgreSQL first; Keycloak and the application then come up at the same time. The first failure ends the wait for all. */
    private void startParts() {
        var threads = Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "jinlin-stack");
            thread.setDaemon(true);
            return thread;
        });
        try {
            var failure = new CompletableFuture<Void>();
            var postgres = begin(threads, failure, this::startPostgres);
            var built = plan.keycloak ? begin(threads, failure, () -> new Keycloak(site).build()) : postgres;
            var keycloak = plan.keycloak
                    ? built.thenCombine(postgres, (a, b) -> b)
                            .thenCompose(ignored -> begin(threads, failure, this::startKeycloak))
                    : postgres;
            var app = plan.war == null
                    ? postgres
                    : postgres.thenCompose(ignored -> begin(threads, failure, this::startApplication));
            CompletableFuture.anyOf(failure, CompletableFuture.allOf(keycloak, app))
                    .join();
        } finally {
            threads.shutdownNow();
        }
    }

    private static CompletableFuture<Void> begin(
            ExecutorService threads, CompletableFuture<Void> failure, Runnable work) {
        return CompletableFuture.runAsync(work, threads).whenComplete((done, problem) -> {
            if (problem != null) {
                failure.completeExceptionally(problem);
            }
        });
    }

    private void startPostgres() {
        plan.progress.stage("PostgreSQL is ready at " + jdbcUrl(), () -> startAgain(Postgres.NAME));
    }

    private void startKeycloak() {
        plan.progress.stage("Keycloak is ready at " + keycloakUrl(), () -> {
            startAgain(Keycloak.NAME);
            new Moved(plan.home.resolve("base-url")).from(baseUrl()).ifPresent(before -> new Keycloak(site)
                    .movePages(before, baseUrl()));
        });
    }

    private void startApplication() {
        plan.progress.stage("The application is ready at " + baseUrl(), () -> startAgain(Payara.NAME));
    }

    /** The part with everything it runs dies without a word; {@link #startAgain} brings it back. */
    public void kill(String part) {
        running.take(part).kill();
    }

    /** A part that was killed comes up at the same address, with the same data. */
    public void startAgain(String part) {
        running.add(
                switch (part) {
                    case Postgres.NAME -> new Postgres(site).start(plan.sources.bootstrap());
                    case Keycloak.NAME ->
                        new Keycloak(site)
                                .start(
                                        plan.sources.realm(),
                                        List.of(plan.sources.demoClient(), plan.sources.demoOperator()),
                                        new Postgres(site).url("keycloak"),
                                        environment());
                    case Payara.NAME ->
                        new Payara(site, plan.machine)
                                .start(
                                        Objects.requireNonNull(plan.war, "no application was asked for"),
                                        plan.sources.serverSettings(),
                                        environment());
                    default -> throw new IllegalArgumentException(part);
                });
    }

    /** The part stands still, as on a machine that is out of breath: it neither answers nor closes anything. */
    public void pause(String part) {
        running.get(part).signal("STOP");
    }

    public void resume(String part) {
        running.get(part).signal("CONT");
    }

    /** Calls back once for every part that ends without having been asked to. */
    public void onCrash(Consumer<PartFailure> told) {
        running.onCrash(told);
    }

    /** Process ids by part. */
    public Map<String, Long> processes() {
        return running.processes();
    }

    public String jdbcUrl() {
        return new Postgres(site).url("jinlin");
    }

    /** The application's own login: sees nothing until it becomes a tenant. */
    public Login app() {
        return new Login("jinlin_app", secrets().get("database.app"));
    }

    /** Makes and migrates tenants. */
    public Login provisioner() {
        return new Login("jinlin_provisioner", secrets().get("database.provisioner"));
    }

    /** May do everything in the database; for tests and repair. */
    public Login administrator() {
        return new Login(Postgres.SUPERUSER, secrets().get("database.superuser"));
    }

    public Secrets secrets() {
        return site.secrets();
    }

    public Ports ports() {
        return site.ports();
    }

    public String baseUrl() {
        return "http://localhost:" + site.ports().app();
    }

    public String keycloakUrl() {
        return new Keycloak(site).url();
    }

    public String realm() {
        return Keycloak.REALM;
    }

    public String tokenUrl() {
        return keycloakUrl() + "/realms/" + realm() + "/protocol/openid-connect/token";
    }

    /** The administrator of Keycloak itself (master realm). */
    public Login keycloakAdministrator() {
        return new Login(Keycloak.ADMINISTRATOR, secrets().get("keycloak.admin"));
    }

    /** The operator's machine client, which opens companies. */
    public Login operator() {
        return new Login("jinlin-operator", secrets().get("client.operator"));
    }

    /** Where the application's letters end, and are read. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** The configuration of the application, as environment variables. */
    public Map<String, String> environment() {
        var all = new HashMap<>(plan.environment);
        all.putAll(Settings.of(this, new Postgres(site).reachedUrl("jinlin")));
        return all;
    }

    /** Stops everything, the application first and PostgreSQL last; parts that are still starting are the guard's. */
    @Override
    public synchronized void close() {
        if (running.stop()) {
            site.guard().close();
            mailbox.close();
            forgetHook();
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the machine is being left: the hook is what runs this
        }
    }
}
