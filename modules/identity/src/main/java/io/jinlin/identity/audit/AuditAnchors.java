package io.jinlin.identity.audit;

import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Once a day the end of each company's chain, in {@code platform.audit_anchor}: a company's own role cannot reach it. */
@ApplicationScoped
public class AuditAnchors {

    private static final String NOTE =
            """
            insert into platform.audit_anchor (tenant, day, sequence, hash, noted_at) values (?, ?, ?, ?, ?)
            on conflict (tenant, day) do nothing""";
    private static final String NOTED = "select sequence, hash from platform.audit_anchor where tenant = ?";

    @Resource(lookup = "java:app/jdbc/provisioning")
    DataSource provisioning;

    /** The first note of a day stands. */
    void note(TenantId tenant, LocalDate day, Verification seen, Instant now) {
        try (var connection = provisioning.getConnection();
                var statement = connection.prepareStatement(NOTE)) {
            statement.setString(1, tenant.alias());
            statement.setDate(2, Date.valueOf(day));
            statement.setLong(3, seen.to());
            statement.setBytes(4, HexFormat.of().parseHex(seen.head()));
            statement.setTimestamp(5, Timestamp.from(now));
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    /** By number in the chain, the hash it had. */
    Map<Long, byte[]> of(TenantId tenant) {
        try (var connection = provisioning.getConnection();
                var statement = connection.prepareStatement(NOTED)) {
            statement.setString(1, tenant.alias());
            try (var rows = statement.executeQuery()) {
                var anchors = new TreeMap<Long, byte[]>();
                while (rows.next()) {
                    anchors.put(rows.getLong(1), rows.getBytes(2));
                }
                return anchors;
            }
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }
}
