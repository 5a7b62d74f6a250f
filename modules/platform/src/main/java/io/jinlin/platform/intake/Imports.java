package io.jinlin.platform.intake;

import io.jinlin.kernel.Absent;
import io.jinlin.platform.export.Manifest;
import io.jinlin.platform.tables.PlatformTables;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All archives that operators have sent. */
@ApplicationScoped
public class Imports {

    private static final String COLUMNS =
            "id, state, source_company, source_name, exported_at, tables, row_count, bytes, sha256, company, name, administrator, full_name, problem, detail";

    @Inject
    PlatformTables tables;

    /** Into which company. */
    record Order(ImportRow row, TenantId company, String name, String administrator, String fullName) {}

    void add(UUID id, Manifest manifest, long bytes, String sha256, Instant at) {
        tables.update(
                "insert into platform.tenant_import (id, state, source_company, source_name, exported_at, tables, row_count, bytes,"
                        + " sha256, uploaded_at) values (?, 'UPLOADED', ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                manifest.alias(),
                manifest.name(),
                manifest.exportedAt(),
                manifest.tables().size(),
                manifest.rowCount(),
                bytes,
                sha256,
                at);
    }

    ImportRow get(UUID id) {
        return tables
                .query(Imports::row, "select " + COLUMNS + " from platform.tenant_import where id = ?", id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Absent("platform.import"));
    }

    Order order(UUID id) {
        return tables
                .query(
                        row -> new Order(
                                row(row),
                                new TenantId(row.getString("company")),
                                row.getString("name"),
                                row.getString("administrator"),
                                row.getString("full_name")),
                        "select " + COLUMNS + " from platform.tenant_import where id = ?",
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Absent("platform.import"));
    }

    /** @return false if it was ordered before */
    static boolean order(
            Connection connection, UUID id, TenantId company, String name, String administrator, String fullName)
            throws SQLException {
        try (var update = connection.prepareStatement(
                "update platform.tenant_import set state = 'ORDERED', company = ?, name = ?, administrator = ?, full_name = ?,"
                        + " problem = null, detail = null where id = ? and state in ('UPLOADED', 'FAILED')")) {
            update.setString(1, company.alias());
            update.setString(2, name);
            update.setString(3, administrator);
            update.setString(4, fullName);
            update.setObject(5, id);
            return update.executeUpdate() == 1;
        }
    }

    void advance(UUID id, ImportRow.State state, @Nullable String problem, @Nullable String detail, Instant at) {
        tables.update(
                "update platform.tenant_import set state = ?, problem = ?, detail = ?, finished_at = ? where id = ?",
                state.name(),
                problem,
                detail,
                at,
                id);
    }

    private static ImportRow row(ResultSet row) throws SQLException {
        return new ImportRow(
                row.getObject("id", UUID.class),
                ImportRow.State.valueOf(row.getString("state")),
                row.getString("source_company"),
                row.getString("source_name"),
                Objects.requireNonNull(PlatformTables.instant(row, "exported_at")),
                row.getInt("tables"),
                row.getLong("row_count"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getString("company"),
                row.getString("problem"),
                row.getString("detail"));
    }
}
