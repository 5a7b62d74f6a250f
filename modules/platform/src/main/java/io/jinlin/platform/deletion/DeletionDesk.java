package io.jinlin.platform.deletion;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.platform.PlatformSql;
import io.jinlin.platform.subscription.Subscriptions;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where the administrator of a company that has cancelled sees when its data goes, and takes that back; open while it is closed, too. */
@Desk
public class DeletionDesk {

    @Inject
    Deletions deletions;

    @Inject
    Leaving leaving;

    @Inject
    Subscriptions subscriptions;

    @Inject
    PlatformSql sql;

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentStaff staff;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** What has been asked for, waiting or taken back; none where nobody ever did. */
    @Allowed("platform.subscription.read")
    public Optional<DeletionRow> current() {
        return deletions.find(company());
    }

    /** The data stays. The subscription is as cancelled as before: a plan is chosen where subscriptions are changed. */
    @Allowed("platform.subscription.change")
    public DeletionRow withdraw() {
        var company = company();
        var row = deletions.find(company).filter(asked -> asked.state() == DeletionRow.State.WAITING);
        rule(row.isPresent(), DeletionRule.A_DELETION_IS_WITHDRAWN_BEFORE_IT_BEGINS);
        rule(row.get().ofCompany(), DeletionRule.WHAT_THE_OPERATOR_ORDERED_THE_OPERATOR_WITHDRAWS);
        audit.record(
                "platform.deletion.withdraw",
                "platform.subscription",
                UUID.nameUUIDFromBytes(company.alias().getBytes(StandardCharsets.UTF_8)),
                Map.of());
        sql.run(connection -> {
            rule(leaving.stay(connection, company), DeletionRule.A_DELETION_IS_WITHDRAWN_BEFORE_IT_BEGINS);
            subscriptions.note(connection, company.alias(), clock.instant(), staff.name(), "DELETION_WITHDRAWN", "");
            return company;
        });
        return deletions.find(company).orElseThrow();
    }

    private TenantId company() {
        return tenancy.current().orElseThrow();
    }
}
