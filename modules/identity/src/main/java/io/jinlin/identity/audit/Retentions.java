package io.jinlin.identity.audit;

import io.jinlin.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How long the company keeps its trail: one row. */
@ApplicationScoped
public class Retentions {

    @Inject
    TenantSql sql;

    Retention get() {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement("select version, years from audit_retention");
                    var row = query.executeQuery()) {
                row.next();
                return new Retention(row.getLong(1), row.getInt(2));
            }
        });
    }

    /** @return whether it was still as that version showed */
    boolean change(int years, long version) {
        return sql.run(connection -> {
            try (var update = connection.prepareStatement(
                    "update audit_retention set years = ?, version = version + 1 where version = ?")) {
                update.setInt(1, years);
                update.setLong(2, version);
                return update.executeUpdate() == 1;
            }
        });
    }
}
