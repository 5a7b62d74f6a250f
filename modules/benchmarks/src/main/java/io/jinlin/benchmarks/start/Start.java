package io.jinlin.benchmarks.start;

import io.jinlin.benchmarks.Benchmark;
import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.measure.Bound;
import io.jinlin.benchmarks.measure.Memory;
import io.jinlin.benchmarks.measure.Rounds;
import io.jinlin.launcher.net.Rest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * A second node of the application comes up beside the first until it is ready for requests, against a WAR with one line of HTML on
 * the same server with the same options. PostgreSQL and Keycloak are up, the companies' tables are up to date.
 */
public final class Start implements Benchmark {

    private static final double PROMISED = 3;
    private static final String PAGE = "index.html";

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Field field) throws Exception {
        field.town();
        memory(field);
        var empty = emptyWar(field.directory().resolve("empty.war"));
        var rounds = field.sizes().rounds();
        var ours = new double[rounds];
        var limit = new double[rounds];
        var ratios = new double[rounds];
        try (var node = new SecondNode(field.stack(), field.directory().resolve("second-node"))) {
            node.comeUp(empty, Start::answers); // the server's files come from the disk once
            for (var round = 0; round < rounds; round++) {
                ours[round] = node.comeUp(field.war(), Start::isReady);
                limit[round] = node.comeUp(empty, Start::answers);
                ratios[round] = ours[round] / limit[round];
            }
        }
        field.promise(name(), ratios, Bound.AT_MOST, PROMISED, seconds(ours), seconds(limit));
    }

    /** What each process holds while the shared stack waits for requests. */
    private static void memory(Field field) {
        new TreeMap<>(field.stack().processes())
                .forEach((part, pid) ->
                        field.note("start/memory/" + part, Memory.ofFamily(pid) / (1024 * 1024) + "MB (Pss)"));
    }

    private static boolean isReady(Rest application) {
        var answer = application.get("/health/ready");
        return answer.status() == 200 && !answer.json().path("checks").isEmpty();
    }

    private static boolean answers(Rest application) {
        return application.get("/" + PAGE).status() == 200;
    }

    private static Path emptyWar(Path file) throws IOException {
        try (var war = new JarOutputStream(Files.newOutputStream(file))) {
            war.putNextEntry(new JarEntry(PAGE));
            war.write("<!DOCTYPE html><title>Empty</title>".getBytes(StandardCharsets.UTF_8));
            war.closeEntry();
        }
        return file;
    }

    private static String seconds(double[] figures) {
        return String.format(Locale.ROOT, "%.1fs", Rounds.median(figures));
    }
}
