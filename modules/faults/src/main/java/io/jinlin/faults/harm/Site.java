package io.jinlin.faults.harm;

import io.jinlin.launcher.Ports;
import io.jinlin.launcher.Progress;
import io.jinlin.launcher.Stack;
import io.jinlin.launcher.parts.Keycloak;
import io.jinlin.launcher.parts.Postgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** The whole product as processes, with a cable that can be cut before PostgreSQL and one before Keycloak. */
public final class Site implements AutoCloseable {

    private final Path home;
    private final Stack stack;
    private final Cable database;
    private final Cable signIn;

    private Site(Path home, Stack stack, Cable database, Cable signIn) {
        this.home = home;
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
                .setting("JINLIN_SIGNUP_REQUESTS_PER_NETWORK", "10000")
                .progress(progress)
                .withApplication(war)
                .start();
        return new Site(home, stack, database, signIn);
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

    /** Whether these words stand in what the part has written since its last start. */
    boolean hasSaid(String part, String words) {
        try {
            return Files.readString(home.resolve("log").resolve(part.toLowerCase(Locale.ROOT) + ".log"))
                    .contains(words);
        } catch (NoSuchFileException saidNothing) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        stack.close();
        database.close();
        signIn.close();
    }
}
