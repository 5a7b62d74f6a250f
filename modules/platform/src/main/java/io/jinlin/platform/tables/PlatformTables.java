package io.jinlin.platform.tables;

import io.jinlin.tenancy.OnlyLooking;
import io.jinlin.tenancy.TenantSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One statement at a time on the tables of the schema {@code platform}; each is a transaction of its own, whatever the caller is in. */
@ApplicationScoped
public class PlatformTables {

    @Resource(lookup = "java:app/jdbc/provisioning")
    DataSource provisioning;

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    @SuppressWarnings("NullAway.Init")
    public PlatformTables() {}

    public PlatformTables(DataSource provisioning) {
        this.provisioning = provisioning;
    }

    /** @return how many rows it changed */
    public int update(String sql, @Nullable Object... arguments) {
        OnlyLooking.refuse();
        try (var connection = provisioning.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    public <T> List<T> query(Reading<T> reading, String sql, @Nullable Object... arguments) {
        try (var connection = provisioning.getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, arguments);
            try (var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reading.read(rows));
                }
                return read;
            }
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    /** A moment, or none. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static void fill(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (var i = 0; i < arguments.length; i++) {
            var argument = arguments[i];
            statement.setObject(i + 1, argument instanceof Instant at ? Timestamp.from(at) : argument);
        }
    }
}
