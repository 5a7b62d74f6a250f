package io.jinlin.platform.deletion;

import io.jinlin.platform.tables.PlatformTables;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All deletions that were ordered, and the certificates of those that were done. */
@ApplicationScoped
public class Deletions {

    private static final String COLUMNS =
            "company, state, ordered_by, ordered_at, due_at, contact, step, finished_at, of_company";

    @Inject
    PlatformTables tables;

    /** The certificate as it was signed. */
    public record Certificate(String json, byte[] signature, String keyId) {

        public String signatureText() {
            return Base64.getEncoder().encodeToString(signature);
        }
    }

    /** Another order before the first begins moves its day; one that is done stays done. */
    void order(Connection connection, TenantId company, String by, Instant at, Instant due, @Nullable String contact)
            throws SQLException {
        try (var upsert = connection.prepareStatement(
                """
                insert into platform.tenant_deletion (company, state, ordered_by, ordered_at, due_at, contact)
                values (?, 'WAITING', ?, ?, ?, ?)
                on conflict (company) do update set state = 'WAITING', ordered_by = excluded.ordered_by,
                  ordered_at = excluded.ordered_at, due_at = excluded.due_at, contact = excluded.contact,
                  of_company = false
                where tenant_deletion.state in ('WAITING', 'WITHDRAWN')""")) {
            upsert.setString(1, company.alias());
            upsert.setString(2, by);
            upsert.setTimestamp(3, Timestamp.from(at));
            upsert.setTimestamp(4, Timestamp.from(due));
            upsert.setString(5, contact);
            upsert.executeUpdate();
        }
    }

    public Optional<DeletionRow> find(TenantId company) {
        return tables
                .query(
                        Deletions::row,
                        "select " + COLUMNS + " from platform.tenant_deletion where company = ?",
                        company.alias())
                .stream()
                .findFirst();
    }

    boolean withdraw(TenantId company) {
        return tables.update(
                        "update platform.tenant_deletion set state = 'WITHDRAWN' where company = ? and state = 'WAITING'",
                        company.alias())
                == 1;
    }

    /** From here on there is no way back. @return false if it is not due, or was withdrawn */
    boolean begin(TenantId company, Instant now) {
        return tables.update(
                        "update platform.tenant_deletion set state = 'RUNNING' where company = ?"
                                + " and (state = 'RUNNING' or state = 'WAITING' and due_at <= ?)",
                        company.alias(),
                        now)
                == 1;
    }

    void step(TenantId company, DeletionStep step) {
        tables.update("update platform.tenant_deletion set step = ? where company = ?", step.name(), company.alias());
    }

    /** Written once: the second time there is less to count. */
    void counted(TenantId company, String rows, String files) {
        tables.update(
                "update platform.tenant_deletion set counts = ?, files = ? where company = ? and counts is null",
                rows,
                files,
                company.alias());
    }

    void accounts(TenantId company, String json) {
        tables.update(
                "update platform.tenant_deletion set accounts = ? where company = ? and accounts is null",
                json,
                company.alias());
    }

    DeletionCertificate.Notes notes(TenantId company) {
        return tables.query(
                        row -> new DeletionCertificate.Notes(row.getString(1), row.getString(2), row.getString(3)),
                        "select coalesce(counts, '{}'), coalesce(files, '{}'), coalesce(accounts, '{}')"
                                + " from platform.tenant_deletion where company = ?",
                        company.alias())
                .get(0);
    }

    boolean isCounted(TenantId company) {
        return !tables.query(
                        row -> row.getString(1),
                        "select company from platform.tenant_deletion where company = ? and counts is not null",
                        company.alias())
                .isEmpty();
    }

    /** In the caller's transaction. */
    void certify(Connection connection, TenantId company, Instant at, Certificate certificate) throws SQLException {
        try (var insert = connection.prepareStatement(
                        "insert into platform.deletion_certificate (company, issued_at, certificate, signature, key_id)"
                                + " values (?, ?, ?, ?, ?)");
                var update = connection.prepareStatement(
                        "update platform.tenant_deletion set state = 'DONE', step = 'CERTIFIED', finished_at = ? where company = ?")) {
            insert.setString(1, company.alias());
            insert.setTimestamp(2, Timestamp.from(at));
            insert.setString(3, certificate.json());
            insert.setBytes(4, certificate.signature());
            insert.setString(5, certificate.keyId());
            insert.executeUpdate();
            update.setTimestamp(1, Timestamp.from(at));
            update.setString(2, company.alias());
            update.executeUpdate();
        }
    }

    Optional<Certificate> certificate(TenantId company) {
        return tables
                .query(
                        row -> new Certificate(row.getString(1), row.getBytes(2), row.getString(3)),
                        "select certificate, signature, key_id from platform.deletion_certificate where company = ?",
                        company.alias())
                .stream()
                .findFirst();
    }

    private static DeletionRow row(ResultSet row) throws SQLException {
        return new DeletionRow(
                row.getString("company"),
                DeletionRow.State.valueOf(row.getString("state")),
                row.getString("ordered_by"),
                Objects.requireNonNull(PlatformTables.instant(row, "ordered_at")),
                Objects.requireNonNull(PlatformTables.instant(row, "due_at")),
                row.getString("contact"),
                row.getString("step"),
                PlatformTables.instant(row, "finished_at"),
                row.getBoolean("of_company"));
    }
}
