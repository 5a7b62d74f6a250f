package io.jinlin.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections of their own, outside the pools, that are one company's role with its schema from their first moment to their last: for
 * work that takes longer than a request may, such as reading everything the company has. The caller closes them.
 */
@ApplicationScoped
public class TenantConnections {

    private static final int CONNECT_SECONDS = 10;
    private static final int SILENT_SECONDS = 600;

    @Inject
    @ConfigProperty(name = "jinlin.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "jinlin.provisioner.user")
    String user;

    @Inject
    @ConfigProperty(name = "jinlin.provisioner.password")
    String password;

    /** Sees the company as it is at its first statement, whatever is written meanwhile, and changes nothing. */
    public Connection reading(TenantId tenant) throws SQLException {
        var connection =
                open(tenant, "-c default_transaction_isolation=repeatable\\ read -c default_transaction_read_only=on");
        connection.setAutoCommit(false);
        return connection;
    }

    /** One transaction as the owner of the company's tables. */
    public Connection writing(TenantId tenant) throws SQLException {
        var connection = open(tenant, "-c lock_timeout=10s");
        connection.setAutoCommit(false);
        return connection;
    }

    private Connection open(TenantId tenant, String options) throws SQLException {
        var connections = new PGSimpleDataSource();
        connections.setUrl(url);
        connections.setUser(user);
        connections.setPassword(password);
        connections.setLogServerErrorDetail(false);
        connections.setConnectTimeout(CONNECT_SECONDS);
        connections.setSocketTimeout(SILENT_SECONDS);
        connections.setTcpKeepAlive(true);
        connections.setOptions(
                "-c role=" + tenant.schema() + " -c search_path=" + tenant.schema() + ",pg_temp " + options);
        return connections.getConnection();
    }
}
