package io.jinlin.app.inside;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.IntSupplier;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts the statements that a thread sends to the database. */
@ApplicationScoped
public class Statements extends SessionEventAdapter {

    private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    /** What reading a list came to. */
    public record Reading(int rows, int statements) {}

    @PostConstruct
    void listen() {
        em.getEntityManagerFactory()
                .unwrap(ServerSession.class)
                .getEventManager()
                .addListener(this);
    }

    @Override
    public void preExecuteCall(SessionEvent event) {
        SENT.set(SENT.get() + 1);
    }

    /** @param list reads it and says how many rows it has */
    public Reading of(IntSupplier list) {
        SENT.set(0);
        var rows = list.getAsInt();
        return new Reading(rows, SENT.get());
    }
}
