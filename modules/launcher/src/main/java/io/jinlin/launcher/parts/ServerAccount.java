package io.jinlin.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root, and in containers one often is. There it runs in a user namespace of its own, or, where
 * the kernel forbids that, as the user nobody.
 */
public final class ServerAccount {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private final List<String> prefix;

    public ServerAccount() {
        prefix = prefix();
    }

    private static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (works(NAMESPACE)) {
            return NAMESPACE;
        }
        return NOBODY;
    }

    /** Whether this machine offers any way to run PostgreSQL from this account. */
    public boolean usable() {
        return prefix.isEmpty() || works(prefix);
    }

    List<String> running(List<String> command) {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    void mayUse(Path data) {
        try {
            Files.createDirectories(data);
            if (prefix.equals(NOBODY)) {
                Files.setAttribute(data, "unix:uid", 65534);
                Files.setAttribute(data, "unix:gid", 65534);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
