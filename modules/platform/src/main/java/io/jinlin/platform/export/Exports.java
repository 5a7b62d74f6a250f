package io.jinlin.platform.export;

import io.jinlin.kernel.Absent;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.tables.PlatformTables;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All exports of all companies; whoever asks names the company. */
@ApplicationScoped
public class Exports {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int SHOWN = 20;
    private static final String COLUMNS =
            "id, state, ordered_by, ordered_at, finished_at, expires_at, tables, tables_done, row_count, bytes, sha256, step";

    @Inject
    PlatformTables tables;

    @SuppressWarnings("NullAway.Init")
    public Exports() {}

    public Exports(PlatformTables tables) {
        this.tables = tables;
    }

    /** What a job is to do. */
    record Order(TenantId company, ExportState state, String orderedBy) {}

    void add(UUID id, TenantId company, String orderedBy, Instant at) {
        try {
            tables.update(
                    "insert into platform.tenant_export (id, company, state, ordered_by, ordered_at) values (?, ?, 'ORDERED', ?, ?)",
                    id,
                    company.alias(),
                    orderedBy,
                    at);
        } catch (TenantSql.SqlFailed refused) {
            if (refused.state().equals(UNIQUE_VIOLATION)) {
                throw new RuleViolation(ExportRule.AN_EXPORT_IS_MADE_ONE_AT_A_TIME);
            }
            throw refused;
        }
    }

    /** The latest of the company. */
    List<ExportRow> latest(TenantId company) {
        return tables.query(
                Exports::row,
                "select " + COLUMNS
                        + " from platform.tenant_export where company = ? order by ordered_at desc, id desc limit "
                        + SHOWN,
                company.alias());
    }

    /** @throws Absent also for another company's */
    ExportRow get(TenantId company, UUID id) {
        return tables
                .query(
                        Exports::row,
                        "select " + COLUMNS + " from platform.tenant_export where company = ? and id = ?",
                        company.alias(),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Absent("platform.export"));
    }

    @Nullable
    Order order(UUID id) {
        return tables
                .query(
                        row -> new Order(
                                new TenantId(row.getString("company")),
                                ExportState.valueOf(row.getString("state")),
                                row.getString("ordered_by")),
                        "select company, state, ordered_by from platform.tenant_export where id = ?",
                        id)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** A new try; whoever tried before may no longer write. @return its number */
    int begin(UUID id, int tableCount) {
        tables.update("delete from platform.archive_part where archive_id = ?", id);
        return tables
                .query(
                        row -> row.getInt(1),
                        "update platform.tenant_export set state = 'RUNNING', attempt = attempt + 1, tables = ?, tables_done = 0,"
                                + " row_count = 0 where id = ? and state in ('ORDERED', 'RUNNING') returning attempt",
                        tableCount,
                        id)
                .stream()
                .findFirst()
                .orElse(0);
    }

    /** @return false if it was cancelled, or another node has taken over */
    boolean advance(UUID id, int attempt, String step, int done, long rows) {
        return tables.update(
                        "update platform.tenant_export set step = ?, tables_done = ?, row_count = ?"
                                + " where id = ? and attempt = ? and state = 'RUNNING'",
                        step,
                        done,
                        rows,
                        id,
                        attempt)
                == 1;
    }

    boolean finish(UUID id, int attempt, long bytes, String sha256, Instant at, Instant expires) {
        return tables.update(
                        "update platform.tenant_export set state = 'READY', step = null, bytes = ?, sha256 = ?, finished_at = ?,"
                                + " expires_at = ? where id = ? and attempt = ? and state = 'RUNNING'",
                        bytes,
                        sha256,
                        at,
                        expires,
                        id,
                        attempt)
                == 1;
    }

    void fail(UUID id, Instant at) {
        end(id, ExportState.FAILED, at);
    }

    /** @return false if it had ended before */
    boolean cancel(UUID id, Instant at) {
        return end(id, ExportState.CANCELLED, at);
    }

    private boolean end(UUID id, ExportState state, Instant at) {
        var ended = tables.update(
                        "update platform.tenant_export set state = ?, finished_at = ? where id = ? and state in ('ORDERED', 'RUNNING')",
                        state.name(),
                        at,
                        id)
                == 1;
        tables.update("delete from platform.archive_part where archive_id = ?", id);
        return ended;
    }

    int attempts(UUID id) {
        return tables.query(row -> row.getInt(1), "select attempt from platform.tenant_export where id = ?", id)
                .get(0);
    }

    /** Throws away archives whose time has come, and all but the latest few of each company. */
    void expire(Instant now, int kept) {
        tables.update(
                """
                update platform.tenant_export set state = 'EXPIRED' where state = 'READY' and (expires_at < ? or id in (
                  select id from (select id, row_number() over (partition by company order by ordered_at desc) as n
                    from platform.tenant_export where state = 'READY') latest where n > ?))""",
                now,
                kept);
        tables.update("delete from platform.archive_part p using platform.tenant_export e"
                + " where e.id = p.archive_id and e.state in ('EXPIRED', 'CANCELLED', 'FAILED')");
    }

    /** Nothing of the company's exports is left. */
    public void deleteAll(TenantId company) {
        tables.update(
                "delete from platform.archive_part where archive_id in (select id from platform.tenant_export where company = ?)",
                company.alias());
        tables.update("delete from platform.tenant_export where company = ?", company.alias());
    }

    private static ExportRow row(ResultSet row) throws SQLException {
        return new ExportRow(
                row.getObject("id", UUID.class),
                ExportState.valueOf(row.getString("state")),
                row.getString("ordered_by"),
                Objects.requireNonNull(PlatformTables.instant(row, "ordered_at")),
                PlatformTables.instant(row, "finished_at"),
                PlatformTables.instant(row, "expires_at"),
                row.getInt("tables"),
                row.getInt("tables_done"),
                row.getLong("row_count"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getString("step"));
    }
}
