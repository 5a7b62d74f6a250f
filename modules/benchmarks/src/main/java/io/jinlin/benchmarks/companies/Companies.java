package io.jinlin.benchmarks.companies;

import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.Town;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The companies of the shared stack that were made by bare SQL, {@code raw-1}, {@code raw-2} …; to the application they are like any
 * other. Two benchmarks need very many, and making them takes most of the time: whoever comes second finds those of the first.
 */
final class Companies {

    static final String REFERENCE = "reference";

    /** Making them is no measurement: both cores may work. */
    private static final int MAKERS = 2;

    private final Field field;
    private final Town reference;
    private final RawTables tables;

    private Companies(Field field, Town reference, RawTables tables) {
        this.field = field;
        this.reference = reference;
        this.tables = tables;
    }

    static Companies of(Field field) throws SQLException, IOException {
        try (var superuser = field.database()) {
            var isOpen = count(superuser, "alias = '" + REFERENCE + "'") == 1;
            var reference = isOpen ? Town.of(field.stack(), REFERENCE) : Town.open(field.stack(), REFERENCE);
            if (!isOpen) {
                Furniture.letIn(superuser, reference.schema());
            }
            return new Companies(field, reference, RawTables.like(superuser, REFERENCE, field.war()));
        }
    }

    /** The company that was opened as companies are, whose tables and houses the others have. */
    Town reference() {
        return reference;
    }

    /** A connection as whoever opens companies, that sends a script as it is. */
    Connection maker() throws SQLException {
        var provisioner = field.stack().provisioner();
        return DriverManager.getConnection(
                field.stack().jdbcUrl() + "?preferQueryMode=simple", provisioner.user(), provisioner.password());
    }

    /** Makes one more. */
    String make(Connection maker) throws SQLException {
        var alias = "raw-" + (raw() + 1);
        make(maker, alias);
        return alias;
    }

    private void make(Connection maker, String alias) throws SQLException {
        try (var statement = maker.createStatement()) {
            statement.execute(tables.script(alias));
        }
    }

    /** Whether a company made by one script is what a company opened is. */
    void proveSame(String raw) throws SQLException {
        try (var superuser = field.database()) {
            RawTables.compare(superuser, REFERENCE, raw);
        }
    }

    /** How many have been made by bare SQL. */
    int raw() throws SQLException {
        try (var superuser = field.database()) {
            return count(superuser, "alias like 'raw-%'");
        }
    }

    /** All companies there are, however they were opened. */
    int all() throws SQLException {
        try (var superuser = field.database()) {
            return count(superuser, "state = 'READY'");
        }
    }

    /** Makes so many of them as are missing, or as many as fit into the time. */
    void fill(int missing, Duration time) throws Exception {
        var end = System.nanoTime() + time.toNanos();
        var first = raw() + 1;
        var next = new AtomicInteger();
        var makers = Executors.newFixedThreadPool(MAKERS);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (var i = 0; i < MAKERS; i++) {
                work.add(() -> {
                    try (var maker = maker()) {
                        for (var n = next.getAndIncrement();
                                n < missing && System.nanoTime() < end;
                                n = next.getAndIncrement()) {
                            make(maker, "raw-" + (first + n));
                        }
                    }
                    return null;
                });
            }
            for (var done : makers.invokeAll(work)) {
                done.get();
            }
        } finally {
            makers.shutdownNow();
        }
    }

    /** Aliases of the first of them. */
    static List<String> first(int companies) {
        var aliases = new ArrayList<String>();
        for (var i = 1; i <= companies; i++) {
            aliases.add("raw-" + i);
        }
        return aliases;
    }

    private static int count(Connection superuser, String where) throws SQLException {
        try (var query = superuser.createStatement();
                var row = query.executeQuery("select count(*) from platform.tenant where " + where)) {
            row.next();
            return row.getInt(1);
        }
    }
}
