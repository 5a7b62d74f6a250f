package io.jinlin.tenancy.binding;

import io.jinlin.tenancy.migration.WaitingFor;
import java.sql.Connection;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * The persistence unit logs in while the application is being deployed, before anything of ours has begun: until it is in, it waits for
 * a database that is away. From then on whoever asks is told at once.
 */
final class PatientConnector extends JNDIConnector {

    private static final long serialVersionUID = 1L;

    private volatile boolean isIn;

    PatientConnector(DataSource source) {
        super(source);
    }

    /** Tells when there is nothing more to wait for. */
    SessionEventAdapter listener() {
        return new SessionEventAdapter() {
            @Override
            public void postLogin(SessionEvent event) {
                isIn = true;
            }
        };
    }

    @Override
    public Connection connect(Properties properties, Session session) {
        if (isIn) {
            return super.connect(properties, session);
        }
        var connection = new AtomicReference<Connection>();
        WaitingFor.theDatabase(() -> connection.set(super.connect(properties, session)));
        return Objects.requireNonNull(connection.get());
    }
}
