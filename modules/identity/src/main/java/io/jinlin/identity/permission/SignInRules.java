package io.jinlin.identity.permission;

import io.jinlin.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the company asks of those who sign in: one row. */
@ApplicationScoped
public class SignInRules {

    @Inject
    TenantSql sql;

    boolean secondFactor() {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement("select second_factor from sign_in_rule");
                    var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    void secondFactor(boolean wanted) {
        sql.run(connection -> {
            try (var update = connection.prepareStatement("update sign_in_rule set second_factor = ?")) {
                update.setBoolean(1, wanted);
                return update.executeUpdate();
            }
        });
    }
}
