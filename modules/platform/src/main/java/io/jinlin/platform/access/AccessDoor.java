package io.jinlin.platform.access;

import io.jinlin.identity.OperatorAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Tells the front door whom to let in. Nothing is remembered: what was ended is over with the next request, on every node. */
@ApplicationScoped
public class AccessDoor implements OperatorAccess {

    @Inject
    Accesses accesses;

    @Inject
    AccessTrail trail;

    @Override
    public Optional<Running> runningOf(UUID operator) {
        return accesses.openOf(operator)
                .filter(Access::noted)
                .map(access -> new Running(access.id(), access.company(), access.endsAt()));
    }

    @Override
    public void note(Running access, Opened opened) {
        trail.opened(access.id(), opened);
    }
}
