package io.jinlin.platform.deletion;

import io.jinlin.identity.CompanyAccounts;
import io.jinlin.platform.export.Exports;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes a company apart: nobody gets in any more, its rows are counted, accounts and programs go, then tables and role, then its archives;
 * at the end there is a signed certificate. Killed anywhere and run again it goes through all steps from the first.
 */
@ApplicationScoped
public class DeletionJob implements Job {

    static final String NAME = "platform.deletion";

    @Inject
    Deletions deletions;

    @Inject
    Tenants tenants;

    @Inject
    TenantSchemas schemas;

    @Inject
    TenantConnections connections;

    @Inject
    CompanyAccounts accounts;

    @Inject
    Exports exports;

    @Inject
    Certification certification;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String order) {
        var company = new TenantId(order);
        if (isOpen(company)) {
            deletions.withdraw(company);
        }
        if (!deletions.begin(company, clock.instant())) {
            return;
        }
        for (var step : DeletionStep.values()) {
            take(step, company);
            if (step != DeletionStep.CERTIFIED) {
                deletions.step(company, step);
            }
        }
    }

    /** They came back, or never went: whoever works is not deleted. */
    private boolean isOpen(TenantId company) {
        return tenants.find(company.alias())
                .filter(tenant -> tenant.state() == TenantState.READY)
                .isPresent();
    }

    private void take(DeletionStep step, TenantId company) {
        switch (step) {
            case CLOSED -> tenants.advance(company, TenantState.DELETING, step.name(), null);
            case COUNTED -> {
                if (!deletions.isCounted(company)) {
                    deletions.counted(company, counts(company), files(company));
                }
            }
            case ACCOUNTS -> {
                var closed = accounts.close(company, subjects(company));
                deletions.accounts(
                        company,
                        DeletionCertificate.accounts(
                                closed.accountsDeleted(), closed.accountsKept(), closed.machineClients()));
            }
            case TABLES -> schemas.drop(company);
            case ARCHIVES -> exports.deleteAll(company);
            case CERTIFIED -> certification.certify(company);
        }
    }

    private String counts(TenantId company) {
        return inside(company, "{}", connection -> {
            var counts = new ArrayList<DeletionCertificate.Count>();
            for (var table : TableShape.all(connection)) {
                try (var statement = connection.createStatement();
                        var row = statement.executeQuery("select count(*) from " + table.quoted())) {
                    row.next();
                    counts.add(new DeletionCertificate.Count(table.name(), row.getLong(1)));
                }
            }
            return DeletionCertificate.counts(counts);
        });
    }

    private String files(TenantId company) {
        return inside(company, "{}", connection -> {
            var files = new DeletionCertificate.Files(0, 0);
            for (var table : TableShape.all(connection)) {
                if (table.hasFiles()) {
                    try (var statement = connection.createStatement();
                            var row = statement.executeQuery(
                                    "select count(*), coalesce(sum(octet_length(content)), 0) from "
                                            + table.quoted())) {
                        row.next();
                        files = files.plus(new DeletionCertificate.Files(row.getLong(1), row.getLong(2)));
                    }
                }
            }
            return DeletionCertificate.files(files);
        });
    }

    private List<UUID> subjects(TenantId company) {
        return inside(company, List.of(), connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select subject from staff")) {
                var subjects = new ArrayList<UUID>();
                while (rows.next()) {
                    subjects.add(rows.getObject(1, UUID.class));
                }
                return subjects;
            }
        });
    }

    /** What to read of the company. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(Connection connection) throws SQLException;
    }

    /** After an earlier try the role may be gone already. */
    private <T> T inside(TenantId company, T nothing, Reading<T> reading) {
        if (!schemas.exists(company)) {
            return nothing;
        }
        try (var connection = connections.reading(company)) {
            return reading.read(connection);
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }
}
