package io.jinlin.faults.harm;

import io.jinlin.launcher.Ports;
import io.jinlin.launcher.Progress;
import io.jinlin.launcher.Stack;
import io.jinlin.launcher.parts.Keycloak;
import io.jinlin.launcher.parts.Postgres;
import java.nio.file.Path;

/** The whole product as processes, with a cable that can be cut before PostgreSQL and one before Keycloak. */
public final class Site implements AutoCloseable {

    private final Stack stack;
    private final Cable database;
    private final Cable signIn;

    private Site(Stack stack, Cable database, Cable signIn) {
        this.stack = stack;
        this.database = database;
        this.signIn = signIn;
    }

    /** PostgreSQL is durable: what it has confirmed outlives everything that is done here. */
    public static Site start(Path home, Path war, Progress progress) {
        var ports = Ports.free();
        var database = new Cable(ports.postgres());
        var signIn = new Cable(ports.keycloak());
        var stack = Stack.in(home)
                .ports(ports)
                .reachedAt(ports.through(signIn.port(), database.port()))
                .durable()
                .progress(progress)
                .withApplication(war)
                .start();
        return new Site(stack, database, signIn);
    }

    public Stack stack() {
        return stack;
    }

    Cable cable(String part) {
        return switch (part) {
            case Postgres.NAME -> database;
            case Keycloak.NAME -> signIn;
            default -> throw new IllegalArgumentException(part);
        };
    }

    @Override
    public void close() {
        stack.close();
        database.close();
        signIn.close();
    }
}
