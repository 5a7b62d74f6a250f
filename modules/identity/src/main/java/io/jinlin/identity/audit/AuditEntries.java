package io.jinlin.identity.audit;

import io.jinlin.identity.badge.Badge;
import io.jinlin.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** All audit entries of the company; they are only ever added to. */
@ApplicationScoped
public class AuditEntries {

    /** Kept: each {@code Json.create…} looks through every jar of the server for who can do it. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    Clock clock;

    public void add(Badge actor, String action, String objectType, UUID objectId, Map<String, String> details) {
        var json = JSON.createObjectBuilder();
        details.forEach(json::add);
        em.createNativeQuery(
                        """
                        insert into audit_entry (id, at, actor_id, actor_kind, actor_name, action, object_type, object_id, details)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as jsonb))""")
                .setParameter(1, Ids.next())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, actor.id())
                .setParameter(4, actor.kind().name())
                .setParameter(5, actor.name())
                .setParameter(6, action)
                .setParameter(7, objectType)
                .setParameter(8, objectId)
                .setParameter(9, json.build().toString())
                .executeUpdate();
    }
}
