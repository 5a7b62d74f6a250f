package io.jinlin.platform.group;

import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Which companies may head a group: those whose plan says so. */
@ApplicationScoped
public class GroupPlan {

    private static final String COVERS = "select 1 from platform.tenant where alias = ? and heads_group";

    @Resource(lookup = "java:app/jdbc/provisioning")
    DataSource platform;

    public boolean covers(TenantId tenant) {
        try (var connection = platform.getConnection();
                var query = connection.prepareStatement(COVERS)) {
            query.setString(1, tenant.alias());
            try (var row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }
}
