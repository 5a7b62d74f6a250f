package io.jinlin.platform.export;

import io.jinlin.identity.CompanyAccounts;
import io.jinlin.platform.tables.TableShape;
import io.jinlin.tenancy.Job;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.TenantConnections;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSql;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes an archive in one snapshot of the company. A snapshot ends with its connection: whoever takes over after a crash begins anew, for
 * half of Monday and half of Tuesday would be no company at all (ADR 0030).
 */
@ApplicationScoped
public class ExportJob implements Job {

    static final String NAME = "platform.export";
    private static final Logger JOURNAL = Logger.getLogger(ExportJob.class.getName());
    private static final int TRIES = 5;

    @Inject
    Exports exports;

    @Inject
    ArchiveParts parts;

    @Inject
    TenantConnections connections;

    @Inject
    Tenants tenants;

    @Inject
    CompanyAccounts accounts;

    @Inject
    PlatformKey key;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "jinlin.exports.kept-days", defaultValue = "7")
    int keptDays;

    @Inject
    @ConfigProperty(name = "jinlin.product.version", defaultValue = "1.0.0")
    String product;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String order) {
        var id = UUID.fromString(order);
        var ordered = exports.order(id);
        if (ordered == null || !ordered.state().isUnderWay()) {
            return;
        }
        try {
            make(id, ordered.company());
        } catch (ArchiveParts.TakenOver cancelledOrElsewhere) {
            JOURNAL.log(Level.INFO, "an export was cancelled, or is made by another node");
        } catch (SQLException | IOException broken) {
            giveUpOrRetry(
                    id,
                    broken instanceof SQLException sql
                            ? new TenantSql.SqlFailed(sql)
                            : new UncheckedIOException((IOException) broken));
        } catch (RuntimeException broken) {
            giveUpOrRetry(id, broken);
        }
    }

    private void make(UUID id, TenantId company) throws SQLException, IOException {
        var began = System.nanoTime();
        var people = accounts.of(company);
        try (var connection = connections.reading(company)) {
            var shapes = TableShape.all(connection);
            var attempt = exports.begin(id, shapes.size());
            try (var out = new CountedStream(parts.of(id, attempt))) {
                var title = new ArchiveWriter.Title(
                        product,
                        company.alias(),
                        tenants.find(company.alias()).map(Tenant::name).orElse(company.alias()),
                        clock.instant());
                var writer = new ArchiveWriter(connection, out, title.at(), (table, done, rows) -> {
                    if (!exports.advance(id, attempt, table, done, rows)) {
                        throw new ArchiveParts.TakenOver();
                    }
                });
                var manifest = writer.write(title, shapes, people, key);
                out.closeWhole();
                exports.advance(id, attempt, "", shapes.size(), manifest.rowCount());
                var now = clock.instant();
                exports.finish(id, attempt, out.bytes(), out.hash(), now, now.plus(Duration.ofDays(keptDays)));
                JOURNAL.log(
                        Level.INFO,
                        () -> "export of " + company + ": " + manifest.tables().size() + " tables, "
                                + manifest.rowCount() + " rows, " + out.bytes() + " bytes in "
                                + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms");
            }
        }
    }

    /** The scheduler tries again by itself; not for ever. */
    private void giveUpOrRetry(UUID id, RuntimeException broken) {
        if (exports.attempts(id) < TRIES) {
            throw broken;
        }
        JOURNAL.log(Level.SEVERE, "an export is given up", broken);
        exports.fail(id, clock.instant());
    }
}
