package io.jinlin.launcher;

import io.jinlin.launcher.parts.PartFailure;
import io.jinlin.launcher.parts.Payara;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a stack shall consist of, said before it starts. */
public final class StackPlan {

    final Path home;
    Sources sources = Sources.find();
    Ports ports = Ports.free();

    @Nullable
    Ports reached;

    Progress progress = Progress.silent();
    boolean keycloak;
    boolean durable;
    List<String> machine = Payara.QUICK_TO_START;
    final Map<String, String> environment = new HashMap<>();

    @Nullable
    Path war;

    StackPlan(Path home) {
        this.home = home.toAbsolutePath();
    }

    public StackPlan ports(Ports ports) {
        this.ports = ports;
        return this;
    }

    /** Other ports at which the application reaches the parts: something stands between them, such as a proxy that fails. */
    public StackPlan reachedAt(Ports other) {
        this.reached = other;
        return this;
    }

    public StackPlan progress(Progress progress) {
        this.progress = progress;
        return this;
    }

    /** Data must survive a power cut; otherwise it is written as fast as it can be. */
    public StackPlan durable() {
        durable = true;
        return this;
    }

    /** Options of the application's virtual machine, instead of those that make it start soon and stay slow. */
    public StackPlan machine(String... options) {
        machine = List.of(options);
        return this;
    }

    /** A setting of the application besides those the parts need to find one another. */
    public StackPlan setting(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public StackPlan withKeycloak() {
        keycloak = true;
        return this;
    }

    /** The application too; it needs Keycloak. */
    public StackPlan withApplication(Path war) {
        this.war = war;
        return withKeycloak();
    }

    /** Where the parts and the deployment files are, if not in the checkout above the working directory. */
    public StackPlan sources(Sources sources) {
        this.sources = sources;
        return this;
    }

    /** @throws PartFailure when a part does not come up; the others are stopped by then */
    public Stack start() {
        return Stack.started(this);
    }
}
