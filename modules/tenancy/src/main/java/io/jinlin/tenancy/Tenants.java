package io.jinlin.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The registry of companies in {@code platform.tenant}: read by every request, written by provisioning alone. */
@ApplicationScoped
public class Tenants {

    private static final Duration REMEMBERED = Duration.ofSeconds(3);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);
    private static final String COLUMNS = "alias, name, state, cell, step, problem";

    @Resource(lookup = "java:app/jdbc/provisioning")
    DataSource provisioning;

    private final ConcurrentHashMap<String, Remembered> remembered = new ConcurrentHashMap<>();

    private final ConcurrentHashMap<String, Long> noted = new ConcurrentHashMap<>();

    private record Remembered(Optional<Tenant> tenant, long until) {}

    /** The company of that alias; remembered for three seconds, so that closing one takes effect at once everywhere. */
    public Optional<Tenant> find(String alias) {
        var known = remembered.get(alias);
        if (known != null && known.until > System.nanoTime()) {
            return known.tenant;
        }
        var found = query("where alias = ?", alias).stream().findFirst();
        remembered.put(alias, new Remembered(found, System.nanoTime() + REMEMBERED.toNanos()));
        return found;
    }

    /** Those with exactly this name. */
    public List<Tenant> named(String name) {
        return query("where name = ?", name);
    }

    /** The companies whose desks are open, also those that may only look. */
    public List<Tenant> open() {
        return query("where state in (?, ?)", TenantState.READY.name(), TenantState.READ_ONLY.name());
    }

    /** The companies that have been set up, whether their desks are open or not. */
    public List<Tenant> settled() {
        return query(
                "where state in (?, ?, ?)",
                TenantState.READY.name(),
                TenantState.READ_ONLY.name(),
                TenantState.SUSPENDED.name());
    }

    /** Those whose provisioning has begun and not ended. */
    public List<Tenant> unfinished() {
        return query("where state = ?", TenantState.PROVISIONING.name());
    }

    /** Writes the company down unless it is known; its name may be corrected. */
    public void register(TenantId tenant, String name) {
        update(
                "insert into platform.tenant (alias, name, state) values (?, ?, 'PROVISIONING') on conflict (alias) do update"
                        + " set name = excluded.name",
                tenant.alias(),
                name);
        remembered.remove(tenant.alias());
    }

    /**
     * Writes a new company down in the caller's transaction on the platform's tables.
     *
     * @return false when the alias is another company's
     */
    public static boolean claim(Connection connection, TenantId tenant, String name) throws SQLException {
        try (var statement = connection.prepareStatement("insert into platform.tenant (alias, name, state)"
                + " values (?, ?, 'PROVISIONING') on conflict (alias) do nothing")) {
            statement.setString(1, tenant.alias());
            statement.setString(2, name);
            return statement.executeUpdate() == 1;
        }
    }

    /** The names of all companies by alias, open or not, as the caller's transaction sees them. */
    public static Map<String, String> names(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select alias, name from platform.tenant");
                var rows = statement.executeQuery()) {
            var names = new HashMap<String, String>();
            while (rows.next()) {
                names.put(rows.getString("alias"), rows.getString("name"));
            }
            return names;
        }
    }

    /** What the companies are called whose data is there, in the caller's transaction. */
    public static List<String> namesInUse(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select name from platform.tenant where state <> 'DELETED'");
                var rows = statement.executeQuery()) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString("name"));
            }
            return names;
        }
    }

    /** Notes how far the company's provisioning has come. */
    public void advance(TenantId tenant, TenantState state, @Nullable String step, @Nullable String problem) {
        update(
                "update platform.tenant set state = ?, step = ?, problem = ?, changed_at = now() where alias = ?",
                state.name(),
                step,
                problem,
                tenant.alias());
        remembered.remove(tenant.alias());
    }

    /** Nothing is left of the company, as of the caller's transaction on the platform's tables. */
    public static void gone(Connection connection, TenantId tenant, String step) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update platform.tenant set state = 'DELETED', step = ?, problem = null, changed_at = now() where alias = ?")) {
            statement.setString(1, step);
            statement.setString(2, tenant.alias());
            statement.executeUpdate();
        }
    }

    /** Takes back what {@link #register} wrote for a company that never opened. */
    public void unregister(TenantId tenant) {
        update("delete from platform.tenant where alias = ? and state = 'PROVISIONING'", tenant.alias());
        remembered.remove(tenant.alias());
    }

    /** What is written elsewhere about the company counts on this node at once, on others within three seconds. */
    public void forget(TenantId tenant) {
        remembered.remove(tenant.alias());
    }

    /** Somebody works there; noted once in five minutes. */
    public void used(TenantId tenant) {
        var now = System.nanoTime();
        var before = noted.get(tenant.alias());
        if (before == null || now - before > NOTED_EVERY.toNanos()) {
            noted.put(tenant.alias(), now);
            update("update platform.tenant set used_at = now() where alias = ?", tenant.alias());
        }
    }

    private List<Tenant> query(String where, String... arguments) {
        var sql = "select " + COLUMNS + " from platform.tenant " + where + " order by alias";
        try (var connection = provisioning.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (var rows = statement.executeQuery()) {
                var tenants = new ArrayList<Tenant>();
                while (rows.next()) {
                    tenants.add(tenant(rows));
                }
                return tenants;
            }
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    private void update(String sql, @Nullable String... arguments) {
        try (var connection = provisioning.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    private static Tenant tenant(ResultSet row) throws SQLException {
        return new Tenant(
                new TenantId(row.getString("alias")),
                row.getString("name"),
                TenantState.valueOf(row.getString("state")),
                row.getString("cell"),
                row.getString("step"),
                row.getString("problem"));
    }
}
