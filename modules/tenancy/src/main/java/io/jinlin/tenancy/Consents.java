package io.jinlin.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Who agrees that another company takes them on too, in {@code platform.consent}. Accounts are the whole platform's: without this a
 * company could put anybody's account on its staff, and thereby learn who exists and get in the way of their work elsewhere.
 */
@ApplicationScoped
public class Consents {

    private static final String GIVE =
            "insert into platform.consent (subject, company) values (?, ?) on conflict (subject, company) do update set given_at = now()";
    private static final String GIVEN =
            "select 1 from platform.consent where subject = ? and company = ? and given_at > now() - interval '7 days'";

    @Resource(lookup = "java:app/jdbc/provisioning")
    DataSource provisioning;

    /** Good for a week. */
    public void give(UUID subject, TenantId company) {
        OnlyLooking.refuse();
        run(GIVE, subject, company);
    }

    public boolean isGiven(UUID subject, TenantId company) {
        return run(GIVEN, subject, company);
    }

    /** @return whether there is a row */
    private boolean run(String sql, UUID subject, TenantId company) {
        try (var connection = provisioning.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, subject);
            statement.setString(2, company.alias());
            if (!statement.execute()) {
                return false;
            }
            try (var rows = statement.getResultSet()) {
                return rows.next();
            }
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }
}
