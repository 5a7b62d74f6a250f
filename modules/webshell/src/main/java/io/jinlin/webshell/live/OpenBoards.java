package io.jinlin.webshell.live;

import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The browsers that listen on this node, each with the company and the scope its person had when it connected. */
@ApplicationScoped
public class OpenBoards {

    private static final Logger LOG = System.getLogger(OpenBoards.class.getName());
    private static final long LONGEST = Duration.ofMinutes(10).toNanos();
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    private final Map<String, Knocking> knocking = new ConcurrentHashMap<>();
    private final Map<Session, Listener> listeners = new ConcurrentHashMap<>();

    /** Who listens. */
    record Listener(TenantId tenant, BiPredicate<UUID, @Nullable UUID> covers, long since) {
        Listener(TenantId tenant, BiPredicate<UUID, @Nullable UUID> covers) {
            this(tenant, covers, System.nanoTime());
        }

        boolean isOld() {
            return System.nanoTime() - since > LONGEST;
        }

        boolean hears(Change change) {
            return tenant.equals(change.tenant()) && covers.test(change.projectId(), change.buildingId());
        }
    }

    private record Knocking(Listener listener, long since) {}

    /** Somebody known asks to be let in; the socket that opens next with this ticket is theirs. */
    void expect(String ticket, Listener listener) {
        var now = System.nanoTime();
        knocking.values().removeIf(forgotten -> now - forgotten.since > PATIENCE);
        knocking.put(ticket, new Knocking(listener, now));
    }

    /** Whom the ticket belongs to; it is used up. */
    Optional<Listener> admit(String ticket) {
        return Optional.ofNullable(knocking.remove(ticket)).map(Knocking::listener);
    }

    void open(Session session, Listener listener) {
        listeners.put(session, listener);
    }

    void close(Session session) {
        listeners.remove(session);
    }

    /** The browser connects anew, is asked for its rights again, and reads its boards. */
    private void leave(Session session) {
        listeners.remove(session);
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.SERVICE_RESTART, "again"));
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "closed already", gone);
        }
    }

    /** Sends the topic to those who may hear of it. */
    public void tell(Change change) {
        listeners.forEach((session, listener) -> {
            if (!session.isOpen()) {
                return;
            }
            if (listener.isOld()) {
                leave(session);
            } else if (listener.hears(change)) {
                session.getAsyncRemote().sendText(change.topic());
            }
        });
    }
}
