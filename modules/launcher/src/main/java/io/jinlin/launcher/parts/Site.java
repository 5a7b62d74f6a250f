package io.jinlin.launcher.parts;

import io.jinlin.launcher.Ports;
import io.jinlin.launcher.Progress;
import io.jinlin.launcher.Secrets;
import java.nio.file.Path;

/**
 * What all parts share.
 *
 * @param home data, logs, pid files and secrets of this stack
 * @param parts the unpacked servers, shared by all stacks
 * @param ports where the parts listen
 * @param reached where the application reaches them: the same ports, unless something stands between
 * @param durable whether data must survive a power cut, or may be fast
 */
public record Site(
        Path home,
        Path parts,
        Ports ports,
        Ports reached,
        Secrets secrets,
        Guard guard,
        Progress progress,
        boolean durable) {

    Path directory(String name) {
        return home.resolve(name).toAbsolutePath();
    }
}
