package io.jinlin.identity.audit;

import io.jinlin.identity.badge.Badge;
import io.jinlin.kernel.Ids;
import io.jinlin.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** All audit entries of the company; they are only ever added to. */
@ApplicationScoped
public class AuditEntries {

    @Inject
    TenantSql sql;

    @Inject
    Clock clock;

    public void add(Badge actor, String action, String objectType, UUID objectId, Map<String, String> details) {
        var json = Json.createObjectBuilder();
        details.forEach(json::add);
        sql.run(connection -> {
            try (var insert = connection.prepareStatement(
                    """
                    insert into audit_entry (id, at, actor_id, actor_kind, actor_name, action, object_type, object_id, details)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")) {
                insert.setObject(1, Ids.next());
                insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
                insert.setObject(3, actor.id());
                insert.setString(4, actor.kind().name());
                insert.setString(5, actor.name());
                insert.setString(6, action);
                insert.setString(7, objectType);
                insert.setObject(8, objectId);
                insert.setString(9, json.build().toString());
                return insert.executeUpdate();
            }
        });
    }
}
