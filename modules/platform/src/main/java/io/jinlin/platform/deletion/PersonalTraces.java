package io.jinlin.platform.deletion;

import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What the platform's own tables know of a company's people, and forget when the company is deleted. */
@ApplicationScoped
public class PersonalTraces {

    private static final List<String> FORGETTING = List.of(
            "update platform.customer set contact = null, email = null, phone = null where alias = ?",
            "delete from platform.signup where alias = ?",
            "update platform.tenant_deletion set contact = null where company = ?",
            // the operator's own people stay named for what they did
            "update platform.subscription_event set who = company where company = ?"
                    + " and what in ('PLAN_CHOSEN', 'CANCELLED', 'DELETION_WITHDRAWN')");

    void forget(Connection connection, TenantId company) throws SQLException {
        for (var statement : FORGETTING) {
            try (var forgetting = connection.prepareStatement(statement)) {
                forgetting.setString(1, company.alias());
                forgetting.executeUpdate();
            }
        }
    }
}
