package io.jinlin.platform.deletion;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.EmailAddress;
import io.jinlin.platform.PlatformSql;
import io.jinlin.tenancy.Jobs;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantState;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Orders a company's end. It is closed before; then it waits, so that everybody has time to take along what is theirs and to think again;
 * then it goes, by a job that is repeated until nothing is left.
 */
@ApplicationScoped
public class TenantDeletion {

    @Inject
    Deletions deletions;

    @Inject
    Tenants tenants;

    @Inject
    CertificatePaper paper;

    @Inject
    Jobs jobs;

    @Inject
    PlatformSql sql;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "jinlin.deletion.waiting-days", defaultValue = "30")
    int waitingDays;

    @Inject
    @ConfigProperty(name = "jinlin.deletion.least-days", defaultValue = "7")
    int leastDays;

    /** @param days null for the usual time; never less than the least */
    @Allowed("platform.tenant.delete")
    public DeletionRow order(TenantId company, @Nullable Integer days, @Nullable String contact) {
        var tenant = tenants.find(company.alias()).orElseThrow(() -> new Absent("identity.company"));
        rule(
                tenant.state() != TenantState.READY && tenant.state() != TenantState.PROVISIONING,
                DeletionRule.A_COMPANY_IS_CLOSED_BEFORE_IT_IS_DELETED,
                company.alias());
        var waiting = days == null ? Math.max(waitingDays, leastDays) : days;
        if (waiting < leastDays || waiting > 3650) {
            throw new RuleViolation(DeletionRule.A_DELETION_WAITS_LONG_ENOUGH, leastDays).at("days");
        }
        var time = Duration.ofDays(waiting);
        var now = clock.instant();
        var to = contact == null ? null : address(contact);
        sql.run(connection -> {
            deletions.order(connection, company, staff.name(), now, now.plus(time), to);
            jobs.enqueue(
                    connection,
                    DeletionJob.NAME,
                    company.alias() + " " + now,
                    company.alias(),
                    time.plus(Leaving.CLOCKS_DIFFER));
            return company;
        });
        return deletions.find(company).orElseThrow();
    }

    private static String address(String contact) {
        try {
            return new EmailAddress(contact).address();
        } catch (RuleViolation notAnAddress) {
            throw notAnAddress.at("contact");
        }
    }

    /** Stays as it is; possible until the first step is taken. */
    @Allowed("platform.tenant.delete")
    public DeletionRow withdraw(TenantId company) {
        row(company);
        rule(deletions.withdraw(company), DeletionRule.A_DELETION_IS_WITHDRAWN_BEFORE_IT_BEGINS);
        return row(company);
    }

    @Allowed("platform.tenant.read")
    public DeletionRow row(TenantId company) {
        return deletions.find(company).orElseThrow(() -> new Absent("platform.deletion"));
    }

    /** Whether the company is to go, goes or has gone. */
    @Allowed("platform.tenant.read")
    public Optional<DeletionRow> find(TenantId company) {
        return deletions.find(company);
    }

    @Allowed("platform.tenant.read")
    public Deletions.Certificate certificate(TenantId company) {
        return deletions.certificate(company).orElseThrow(() -> new Absent("platform.certificate"));
    }

    /** 《数据删除证明》 */
    @Allowed("platform.tenant.read")
    public byte[] paper(TenantId company) {
        return paper.pdf(certificate(company));
    }
}
