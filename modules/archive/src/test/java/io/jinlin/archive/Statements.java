package io.jinlin.archive;

import io.jinlin.tenancy.mapping.HouseMapping;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** What the tenant binding does to columns, without the tenant; and counts the statements that are sent. */
public final class Statements extends SessionEventAdapter implements SessionCustomizer {

    static final AtomicInteger SENT = new AtomicInteger();

    @Override
    public void customize(Session session) {
        HouseMapping.apply(session);
        session.getEventManager().addListener(this);
    }

    @Override
    public void preExecuteCall(SessionEvent event) {
        SENT.incrementAndGet();
    }
}
