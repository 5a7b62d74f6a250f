package io.jinlin.benchmarks;

import io.jinlin.launcher.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What everything ran on: figures without it mean nothing. */
final class Machine {

    private Machine() {}

    /** The computer alone. */
    static Map<String, String> here() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("cpu", first("/proc/cpuinfo", "model name"));
        facts.put("cores", "" + Runtime.getRuntime().availableProcessors());
        facts.put("memory", first("/proc/meminfo", "MemTotal"));
        facts.put(
                "os",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        facts.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        return facts;
    }

    /** The database too; refuses one that would lose what it has accepted. */
    static Map<String, String> of(Stack stack) {
        var facts = new LinkedHashMap<String, String>();
        var superuser = stack.administrator();
        try (var database = DriverManager.getConnection(stack.jdbcUrl(), superuser.user(), superuser.password());
                var query = database.createStatement()) {
            for (var setting :
                    new String[] {"server_version", "fsync", "synchronous_commit", "full_page_writes", "shared_buffers"
                    }) {
                try (var row = query.executeQuery("show " + setting)) {
                    row.next();
                    facts.put("postgresql " + setting, row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var isDurable = Stream.of("fsync", "synchronous_commit", "full_page_writes")
                .allMatch(setting -> "on".equals(facts.get("postgresql " + setting)));
        if (!isDurable) {
            throw new IllegalStateException("The database is not durable, its figures would mean nothing: " + facts);
        }
        return facts;
    }

    private static String first(String file, String key) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
