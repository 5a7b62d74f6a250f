package io.jinlin.webshell;

import io.jinlin.tenancy.Tenancy;
import io.jinlin.webshell.live.Change;
import io.jinlin.webshell.live.OpenBoards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells open boards that something changed. Nothing but the topic leaves the server, and only to people of the same company who work in
 * that project and building; the board then reads anew, with its own rights.
 */
@ApplicationScoped
public class Live {

    @Inject
    Tenancy tenancy;

    @Inject
    OpenBoards boards;

    @Inject
    Event<Change> changes;

    /**
     * Inside a transaction the news leaves when it has succeeded, and not at all when it failed.
     *
     * @param topic what changed, such as {@code repairs.order}: the same word as {@code <j:live topic="…">}
     */
    public void changed(String topic, UUID projectId, @Nullable UUID buildingId) {
        tenancy.current().ifPresent(tenant -> changes.fire(new Change(tenant, topic, projectId, buildingId)));
    }

    void onSuccess(@Observes(during = TransactionPhase.AFTER_SUCCESS) Change change) {
        boards.tell(change);
    }
}
