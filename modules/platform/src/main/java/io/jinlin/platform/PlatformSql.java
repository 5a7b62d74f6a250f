package io.jinlin.platform;

import io.jinlin.tenancy.OnlyLooking;
import io.jinlin.tenancy.TenantSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Plain SQL on the platform's own tables, in a transaction of its own; no company's table can be reached by it. */
@ApplicationScoped
public class PlatformSql {

    @Resource(lookup = "java:app/jdbc/provisioning")
    DataSource provisioning;

    /** What to do with the transaction's connection. */
    @FunctionalInterface
    public interface Statements<T> {
        T run(Connection connection) throws SQLException;
    }

    /** All of it or nothing; nothing, where this thread looks and may not write anywhere. */
    public <T> T run(Statements<T> statements) {
        try (var connection = provisioning.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (OnlyLooking.goesForEverything()) {
                    readOnly(connection);
                }
                var result = statements.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException broken) {
                connection.rollback();
                throw broken;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    private static void readOnly(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction read only");
        }
    }
}
