package io.jinlin.platform.group;

import io.jinlin.platform.PlatformSql;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which companies may head a group: those whose plan says so. */
@ApplicationScoped
public class GroupPlan {

    /** Also a company that the operator opened by agreement, without a subscription. */
    private static final String COVERS =
            """
            select 1 from platform.tenant t where t.alias = ? and (t.heads_group or exists (
              select from platform.subscription s where s.company = t.alias and s.plan = 'group' and s.state <> 'CANCELLED'))""";

    @Inject
    PlatformSql sql;

    public boolean covers(TenantId tenant) {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(COVERS)) {
                query.setString(1, tenant.alias());
                try (var row = query.executeQuery()) {
                    return row.next();
                }
            }
        });
    }
}
