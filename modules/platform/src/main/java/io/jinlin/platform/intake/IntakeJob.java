package io.jinlin.platform.intake;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.CompanyAccounts;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.export.ArchiveParts;
import io.jinlin.platform.export.Manifest;
import io.jinlin.platform.export.PlatformKey;
import io.jinlin.platform.tables.TableShape;
import io.jinlin.tenancy.Job;
import io.jinlin.tenancy.TenantConnections;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSchemas;
import io.jinlin.tenancy.TenantSql;
import io.jinlin.tenancy.TenantState;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Makes a company of an archive: tables as they were when it was written, rows, the migrations that came since, accounts. It opens at the
 * very end; whatever fails before, role and schema are gone again. Killed and run again it begins anew.
 */
@ApplicationScoped
public class IntakeJob implements Job {

    static final String NAME = "platform.import";
    private static final Logger JOURNAL = Logger.getLogger(IntakeJob.class.getName());

    @Inject
    Imports imports;

    @Inject
    ArchiveParts parts;

    @Inject
    PlatformKey key;

    @Inject
    Tenants tenants;

    @Inject
    TenantSchemas schemas;

    @Inject
    TenantConnections connections;

    @Inject
    CompanyAccounts accounts;

    @Inject
    NewStaff staff;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String written) {
        var id = UUID.fromString(written);
        var order = imports.order(id);
        if (order.row().state() != ImportRow.State.ORDERED && order.row().state() != ImportRow.State.RUNNING) {
            return;
        }
        if (isOpen(order.company())) {
            // killed after the last step, before it was written down
            done(id);
            return;
        }
        var file = fetched(order.row());
        try (var archive = OpenArchive.of(file.toFile(), key)) {
            imports.advance(id, ImportRow.State.RUNNING, null, null, clock.instant());
            build(order, archive);
            done(id);
        } catch (RuleViolation refused) {
            undo(order.company());
            var detail = refused.args().length == 0 ? null : String.valueOf(refused.args()[0]);
            imports.advance(id, ImportRow.State.FAILED, refused.rule().key(), detail, clock.instant());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            delete(file);
        }
    }

    private void done(UUID id) {
        imports.advance(id, ImportRow.State.DONE, null, null, clock.instant());
        parts.delete(id);
    }

    /** Whoever works there already is not made anew: dropping tables is for what this job itself has begun. */
    private boolean isOpen(TenantId company) {
        return tenants.find(company.alias())
                .filter(tenant -> tenant.state() != TenantState.PROVISIONING)
                .isPresent();
    }

    private void build(Imports.Order order, OpenArchive archive) throws IOException {
        var began = System.nanoTime();
        var company = order.company();
        var manifest = archive.manifest();
        schemas.drop(company);
        schemas.create(company);
        var versions =
                manifest.migrations().stream().map(Manifest.Migration::version).collect(Collectors.toSet());
        rule(
                schemas.versions().containsAll(versions),
                IntakeRule.AN_ARCHIVE_IS_NOT_NEWER_THAN_THE_PLATFORM,
                manifest.product());
        schemas.migrate(company, versions);
        var rows = loaded(company, archive);
        schemas.migrate(company);
        accounts.open(company, order.name());
        staff.settle(company, order.administrator(), order.fullName());
        tenants.advance(company, TenantState.READY, "OPEN", null);
        JOURNAL.log(
                Level.INFO,
                () -> "import of " + company + ": " + rows + " rows in "
                        + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms");
    }

    private long loaded(TenantId company, OpenArchive archive) throws IOException {
        try (var connection = connections.writing(company)) {
            mustBeTheSame(connection, archive.manifest());
            var rows = new ArchiveLoader(connection, archive).load(company);
            connection.commit();
            return rows;
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    /** A migration of the same number that made something else there than here. */
    private static void mustBeTheSame(Connection connection, Manifest manifest) throws SQLException {
        var here = new HashMap<String, Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select version, checksum from " + TableShape.MIGRATIONS
                        + " where version is not null and checksum is not null")) {
            while (rows.next()) {
                here.put(rows.getString(1), rows.getInt(2));
            }
        }
        for (var migration : manifest.migrations()) {
            rule(
                    Integer.valueOf(migration.checksum()).equals(here.get(migration.version())),
                    IntakeRule.AN_ARCHIVE_FITS_THE_TABLES,
                    migration.version());
        }
    }

    private void undo(TenantId company) {
        schemas.drop(company);
        tenants.unregister(company);
    }

    /** The archive as a file of this node: a ZIP is read from its end. */
    private Path fetched(ImportRow row) {
        try {
            var file = Files.createTempFile("jinlin-import-", ".zip");
            try (var out = Files.newOutputStream(file)) {
                parts.copy(row.id(), 0, row.bytes(), out);
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
