package io.jinlin.benchmarks.start;

import io.jinlin.launcher.Ports;
import io.jinlin.launcher.Progress;
import io.jinlin.launcher.Sources;
import io.jinlin.launcher.Stack;
import io.jinlin.launcher.net.Rest;
import io.jinlin.launcher.parts.Guard;
import io.jinlin.launcher.parts.Payara;
import io.jinlin.launcher.parts.Site;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** A server beside the shared stack's own, on its PostgreSQL and Keycloak; comes up as often as wanted. */
final class SecondNode implements AutoCloseable {

    private final Sources sources = Sources.find();
    private final Guard guard = new Guard();
    private final Map<String, String> environment;
    private final Site site;

    SecondNode(Stack stack, Path home) {
        var ports = stack.ports().withApp(Ports.free().app());
        site = new Site(home, sources.parts(), ports, ports, stack.secrets(), guard, Progress.silent(), true);
        environment = new HashMap<>(stack.environment());
        environment.put("JINLIN_BASE_URL", "http://localhost:" + ports.app());
    }

    /** @return seconds from the command to the first good answer; stopping it again does not count */
    double comeUp(Path war, Predicate<Rest> ready) {
        var settings = sources.root().resolve("deploy/payara/preboot.txt");
        var began = System.nanoTime();
        var server = new Payara(site).start(war, settings, environment, ready);
        var took = (System.nanoTime() - began) / 1e9;
        server.stop();
        return took;
    }

    @Override
    public void close() {
        guard.close();
    }
}
