package io.jinlin.platform.console;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Slice;
import io.jinlin.platform.PlatformSql;
import io.jinlin.platform.SubscriptionRule;
import io.jinlin.platform.invoice.Invoice;
import io.jinlin.platform.invoice.InvoicePaper;
import io.jinlin.platform.invoice.Invoices;
import io.jinlin.platform.subscription.SubscriptionOffice;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The operator's desk: sees how companies and jobs are, suspends and resumes, notes what has been paid. Not a {@code @Desk}: there is no
 * company whose transaction it could be, and every method's change is one transaction of the office below.
 */
@ApplicationScoped
public class ConsoleDesk {

    private static final int HISTORY = 50;

    @Inject
    TenantLines tenants;

    @Inject
    Invoices invoices;

    @Inject
    InvoicePaper paper;

    @Inject
    SubscriptionOffice office;

    @Inject
    PlatformSql sql;

    @Inject
    CurrentStaff operator;

    @Allowed("platform.console.read")
    public TenantLine tenant(TenantId company) {
        return tenants.find(company.alias()).orElseThrow(() -> new Absent("identity.company"));
    }

    @Allowed("platform.console.read")
    public Slice<Invoice> invoices(TenantId company, After after, int limit) {
        tenant(company);
        return invoices.page(company.alias(), after, limit);
    }

    /** 《订阅账单》, as the company prints it. */
    @Allowed("platform.console.read")
    public InvoicePaper.Printed paper(UUID id) {
        return paper.print(invoices.find(id).orElseThrow(() -> new Absent("platform.invoice")));
    }

    /** The latest first. */
    @Allowed("platform.console.read")
    public List<EventLine> history(TenantId company) {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(
                    "select at, who, what, detail from platform.subscription_event where company = ? order by at desc, id desc limit ?")) {
                query.setString(1, company.alias());
                query.setInt(2, HISTORY);
                try (var rows = query.executeQuery()) {
                    var lines = new ArrayList<EventLine>();
                    while (rows.next()) {
                        lines.add(new EventLine(
                                rows.getObject(1, OffsetDateTime.class).toInstant(),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4)));
                    }
                    return lines;
                }
            }
        });
    }

    /** Nobody works there any more, whatever has been paid; the data stays, and the administrator may still export it. */
    @Allowed("platform.console.change")
    public TenantLine suspend(TenantId company, String reason) {
        rule(reason.strip().length() >= 2, SubscriptionRule.A_SUSPENSION_STATES_ITS_REASON);
        office.change(company, null, operator.name(), "HELD", reason.strip(), (subscription, today) -> {
            subscription.hold(reason);
            return List.of();
        });
        return tenant(company);
    }

    @Allowed("platform.console.change")
    public TenantLine resume(TenantId company, String reason) {
        rule(reason.strip().length() >= 2, SubscriptionRule.A_SUSPENSION_STATES_ITS_REASON);
        office.change(company, null, operator.name(), "RELEASED", reason.strip(), (subscription, today) -> {
            subscription.release();
            return List.of();
        });
        return tenant(company);
    }

    /** Money has come in; a company that was closed for want of it opens again. */
    @Allowed("platform.console.change")
    public Invoice notePaid(UUID id, LocalDate on, String note) {
        var invoice = invoices.find(id).orElseThrow(() -> new Absent("platform.invoice"));
        if (note.strip().length() < 2) {
            throw new RuleViolation(SubscriptionRule.A_PAYMENT_SAYS_WHERE_IT_IS_BOOKED).at("note");
        }
        if (on.isAfter(office.today())) {
            throw new RuleViolation(SubscriptionRule.NOBODY_PAYS_TOMORROW).at("paidOn");
        }
        rule(
                invoices.pay(id, on, note.strip(), operator.name()),
                SubscriptionRule.AN_INVOICE_IS_PAID_ONCE,
                invoice.number());
        if (tenants.find(invoice.company()).isPresent()) {
            office.change(
                    new TenantId(invoice.company()),
                    null,
                    operator.name(),
                    "PAID",
                    invoice.number() + " " + note.strip(),
                    (subscription, today) -> List.of());
        }
        return invoices.find(id).orElseThrow();
    }
}
