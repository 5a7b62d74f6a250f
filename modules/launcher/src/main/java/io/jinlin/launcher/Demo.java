package io.jinlin.launcher;

import io.jinlin.launcher.demo.DemoFile;
import io.jinlin.launcher.demo.LoginCard;
import io.jinlin.launcher.demo.Seeding;
import io.jinlin.launcher.demo.Smoke;
import io.jinlin.launcher.parts.Leftovers;
import io.jinlin.launcher.parts.PartFailure;
import io.jinlin.launcher.parts.PidFile;
import io.jinlin.launcher.parts.ServerAccount;
import io.jinlin.launcher.parts.Trees;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * {@code mvn -Pdemo}: the whole product with two seeded companies, until Ctrl-C.
 *
 * <p>System properties: {@code demo.port} (the application; the other parts take the next three), {@code demo.reset} (forget
 * all data first), {@code demo.smoke} (drive the main job once on fresh data, stop, and say by the exit code how it went), {@code demo.war}
 * (another WAR than the one just built).
 */
public final class Demo {

    private final Path root;
    private final Path home;
    private final boolean smoke;
    private final Progress progress = new Progress(System.out::println);
    private final AtomicBoolean ending = new AtomicBoolean();

    private Demo(Path root, boolean smoke) {
        this.root = root;
        this.smoke = smoke;
        this.home = smoke ? root.resolve("modules/launcher/target/smoke") : root.resolve(".demo");
    }

    public static void main(String[] args) throws InterruptedException {
        var demo = new Demo(Sources.find().root(), isSet("demo.smoke"));
        var code = demo.run();
        if (code != 0 || demo.smoke) {
            System.out.flush();
            System.exit(code);
        }
    }

    private int run() throws InterruptedException {
        if (smoke || isSet("demo.reset")) {
            new Leftovers(home).stop();
            Trees.delete(home);
        }
        new Leftovers(home).stop().forEach(part -> progress.says("Stopped what an earlier run left behind: " + part));
        var port = smoke && !isSet("demo.port") ? 0 : Preflight.port(System.getProperty("demo.port", ""));
        var missing = new Preflight(home, port).missing();
        if (!new ServerAccount().usable()) {
            missing.add("PostgreSQL does not run as root, and neither unshare nor setpriv works here. Remedy: run as an"
                    + " ordinary user.");
        }
        if (!missing.isEmpty()) {
            System.out.println(Preflight.report(missing));
            return 1;
        }
        return withPidFile(port == 0 ? Ports.free() : Ports.from(port));
    }

    private int withPidFile(Ports ports) throws InterruptedException {
        var pidFile = new PidFile(home.resolve("launcher.pid"));
        pidFile.write(ProcessHandle.current(), "TERM");
        try {
            return withStack(ports);
        } catch (PartFailure e) {
            if (!ending.get()) {
                tellFailure(e);
            }
            return 1;
        } catch (RuntimeException e) {
            if (!ending.get()) {
                System.out.println("\n✗ " + e.getMessage() + "\n  Logs: " + home.resolve("log"));
            }
            return 1;
        } finally {
            pidFile.delete();
        }
    }

    private int withStack(Ports ports) throws InterruptedException {
        var builder = Stack.in(home)
                .sources(Sources.at(root))
                .ports(ports)
                .progress(progress)
                .durable()
                .withApplication(war());
        var started = new AtomicReference<@Nullable Stack>();
        var hook = new Thread(() -> leave(started.get()));
        Runtime.getRuntime().addShutdownHook(hook);
        try (var stack = builder.start()) {
            started.set(stack);
            stack.onCrash(failure -> crash(failure, stack));
            var companies = new Seeding(stack, home, progress).run();
            DemoFile.write(root.resolve("modules/launcher/target/demo.json"), stack, companies);
            if (smoke) {
                new Smoke(stack, companies, progress).run();
            } else {
                System.out.println(LoginCard.of(stack, companies.keySet()));
                Thread.currentThread().join();
            }
            ending.set(true);
            stack.close();
            Runtime.getRuntime().removeShutdownHook(hook);
            return 0;
        }
    }

    /** On Ctrl-C; a stack that is still starting stops itself. */
    private void leave(@Nullable Stack stack) {
        ending.set(true);
        System.out.println("\nStopping 正在停止 …");
        if (stack != null) {
            stack.close();
            System.out.println("All parts are stopped 已全部停止. Logs: " + home.resolve("log"));
        }
        new PidFile(home.resolve("launcher.pid")).delete();
    }

    private Path war() {
        var named = System.getProperty("demo.war");
        return named != null ? Path.of(named) : root.resolve("modules/app/target/app.war");
    }

    private void crash(PartFailure failure, Stack stack) {
        if (ending.compareAndSet(false, true)) {
            tellFailure(failure);
            stack.close();
            System.exit(1);
        }
    }

    private static void tellFailure(PartFailure failure) {
        System.out.println("\n✗ " + failure.getMessage());
        failure.lastWords().forEach(line -> System.out.println("  | " + line));
        System.out.println("All parts are being stopped.");
    }

    private static boolean isSet(String property) {
        var value = System.getProperty(property);
        return value != null && !value.equals("false");
    }
}
