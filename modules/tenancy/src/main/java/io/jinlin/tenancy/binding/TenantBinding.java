package io.jinlin.tenancy.binding;

import io.jinlin.tenancy.mapping.HouseMapping;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Login;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Makes a transaction the tenant's: when EclipseLink takes a connection for it, the transaction becomes the tenant's role with
 * the tenant's schema as its search path. Both settings end with the transaction, so the pool never holds a bound connection,
 * and a transaction that nobody bound finds no table. Whoever may only look gets a transaction that only reads.
 */
public class TenantBinding extends SessionEventAdapter implements SessionCustomizer {

    private static final String BIND = "select set_config('role', ?, true), set_config('search_path', ?, true)";

    /** The database refuses every change until the transaction's end; that cannot be taken back inside it. */
    private static final String BIND_TO_LOOK = BIND + ", set_config('transaction_read_only', 'on', true)";

    @Override
    public void customize(Session session) {
        HouseMapping.apply(session);
        session.getEventManager().addListener(this);
        waitAtLogin(session);
    }

    /** Each pool has a login of its own; the first that is asked is the one for reading. */
    private static void waitAtLogin(Session session) {
        if (session instanceof ServerSession server) {
            Stream.concat(
                            Stream.of(
                                    server.getDatasourceLogin(),
                                    server.getReadConnectionPool().getLogin()),
                            server.getConnectionPools().values().stream().map(ConnectionPool::getLogin))
                    .distinct()
                    .forEach(login -> waitAt(login, session));
        }
    }

    private static void waitAt(Login login, Session session) {
        if (login instanceof DatasourceLogin known && known.getConnector() instanceof JNDIConnector named) {
            var patient = new PatientConnector(named.getDataSource());
            known.setConnector(patient);
            session.getEventManager().addListener(patient.listener());
        }
    }

    @Override
    public void postAcquireConnection(SessionEvent event) {
        var tenant = BoundTenant.current();
        if (tenant != null && event.getResult() instanceof Accessor accessor) {
            bind(accessor.getConnection(), tenant.schema(), BoundTenant.looking() == null ? BIND : BIND_TO_LOOK);
        }
    }

    private static void bind(Connection connection, String schema, String how) {
        try (var statement = connection.prepareStatement(how)) {
            statement.setString(1, schema);
            statement.setString(2, schema);
            statement.execute();
        } catch (SQLException refused) {
            throw new TenantNotBound(schema, refused);
        }
    }
}
