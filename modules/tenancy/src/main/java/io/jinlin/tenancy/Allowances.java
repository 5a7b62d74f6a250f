package io.jinlin.tenancy;

import static io.jinlin.kernel.Rule.rule;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How much each company may have, from {@code platform.tenant_allowance}, which the subscription writes. Departments ask in the
 * transaction in which something has grown.
 */
@ApplicationScoped
public class Allowances {

    private static final Duration REMEMBERED = Duration.ofSeconds(3);
    private static final long MEGABYTE = 1024L * 1024;

    @Resource(lookup = "java:app/jdbc/provisioning")
    DataSource provisioning;

    @Inject
    Tenancy tenancy;

    @Inject
    TenantSql sql;

    private final ConcurrentHashMap<String, Remembered> remembered = new ConcurrentHashMap<>();

    private record Remembered(Allowance allowance, long until) {}

    /**
     * What there is of something that a plan limits.
     *
     * @param count one statement on the company's own tables
     * @param inTurn whether two who add wait for one another; photos do not, they are taken in the middle of longer work, and a few
     *     too many do no harm
     */
    private record Counted(
            TenancyRule rule, Function<Allowance, @Nullable Integer> most, long unit, String count, boolean inTurn) {}

    private static final Counted PROJECTS = new Counted(
            TenancyRule.PROJECTS_STAY_WITHIN_THE_PLAN, Allowance::projects, 1, "select count(*) from project", true);
    private static final Counted HOUSEHOLDS = new Counted(
            TenancyRule.HOUSEHOLDS_STAY_WITHIN_THE_PLAN,
            Allowance::households,
            1,
            "select count(*) from room where kind not in ('PARKING', 'STORAGE')",
            true);
    private static final Counted STAFF = new Counted(
            TenancyRule.STAFF_STAY_WITHIN_THE_PLAN,
            Allowance::staff,
            1,
            "select count(*) from staff where active",
            true);
    private static final Counted FILES = new Counted(
            TenancyRule.FILES_STAY_WITHIN_THE_PLAN,
            Allowance::storageMegabytes,
            MEGABYTE,
            "select coalesce(sum(size), 0) from stored_file",
            false);

    /** After projects or rooms were added. */
    public void archiveHasGrown() {
        check(PROJECTS);
        check(HOUSEHOLDS);
    }

    /** After somebody was taken on or came back. */
    public void staffHasGrown() {
        check(STAFF);
    }

    /** Before an account is made for somebody who is to be new. */
    public void staffHasRoom() {
        check(STAFF, 1);
    }

    /** After a file was put on the shelf. */
    public void filesHaveGrown() {
        check(FILES);
    }

    /** What the company may have; remembered for three seconds. */
    public Allowance of(TenantId tenant) {
        var known = remembered.get(tenant.alias());
        if (known == null || known.until < System.nanoTime()) {
            known = new Remembered(read(tenant), System.nanoTime() + REMEMBERED.toNanos());
            remembered.put(tenant.alias(), known);
        }
        return known.allowance;
    }

    public void forget(TenantId tenant) {
        remembered.remove(tenant.alias());
    }

    private void check(Counted what) {
        check(what, 0);
    }

    private void check(Counted what, long more) {
        var most = tenancy.current().map(this::of).map(what.most).orElse(null);
        if (most != null) {
            var used = count(what) + more;
            rule(used <= most * what.unit, what.rule, most, (used + what.unit - 1) / what.unit);
        }
    }

    private long count(Counted what) {
        return sql.run(connection -> {
            if (what.inTurn) {
                takeTurn(connection, what.rule.name());
            }
            try (var count = connection.prepareStatement(what.count);
                    var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static void takeTurn(Connection connection, String name) throws SQLException {
        try (var turn = connection.prepareStatement(
                "select pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || ?, 0))")) {
            turn.setString(1, name);
            turn.execute();
        }
    }

    private Allowance read(TenantId tenant) {
        var columns = "projects, households, staff, requests_per_second, storage_megabytes";
        try (var connection = provisioning.getConnection();
                var query = connection.prepareStatement(
                        "select " + columns + " from platform.tenant_allowance where company = ?")) {
            query.setString(1, tenant.alias());
            try (var row = query.executeQuery()) {
                return row.next()
                        ? new Allowance(
                                row.getObject(1, Integer.class),
                                row.getObject(2, Integer.class),
                                row.getObject(3, Integer.class),
                                row.getObject(4, Integer.class),
                                row.getObject(5, Integer.class))
                        : Allowance.UNLIMITED;
            }
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }
}
