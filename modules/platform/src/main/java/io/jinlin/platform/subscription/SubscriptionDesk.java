package io.jinlin.platform.subscription;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.platform.Plans;
import io.jinlin.platform.SubscriptionRule;
import io.jinlin.platform.invoice.Invoice;
import io.jinlin.platform.invoice.InvoicePaper;
import io.jinlin.platform.invoice.Invoices;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where a company's administrator sees and changes what it has subscribed to; open also while the company is closed. */
@Desk
public class SubscriptionDesk {

    @Inject
    SubscriptionOffice office;

    @Inject
    Invoices invoices;

    @Inject
    InvoicePaper paper;

    @Inject
    UsageCount count;

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentStaff staff;

    @Inject
    AuditTrail audit;

    @Allowed("platform.subscription.read")
    public Subscription.Row current() {
        return office.get(company()).row();
    }

    @Allowed("platform.subscription.read")
    public Usage usage() {
        return count.now();
    }

    @Allowed("platform.subscription.read")
    public Slice<Invoice> invoices(After after, int limit) {
        office.get(company());
        return invoices.page(company().alias(), after, limit);
    }

    /** @throws Absent if it is none of this company's */
    @Allowed("platform.subscription.read")
    public Invoice invoice(UUID id) {
        return invoices.find(id)
                .filter(invoice -> invoice.company().equals(company().alias()))
                .orElseThrow(() -> new Absent("platform.invoice"));
    }

    /** Another plan, larger or smaller, at once. */
    @Allowed("platform.subscription.change")
    public Subscription.Row choose(String plan, long version) {
        var chosen = Plans.get(plan);
        var usage = count.now();
        var changed = office.change(
                company(),
                version,
                staff.name(),
                "PLAN_CHOSEN",
                plan,
                (subscription, today) -> subscription.choose(chosen, usage, today));
        audit("platform.subscription.choose", Map.of("plan", plan));
        return changed.row();
    }

    /** The invoice on paper. */
    @Allowed("platform.subscription.read")
    public InvoicePaper.Printed paper(UUID id) {
        return paper.print(invoice(id));
    }

    /** Leaves at the end of what is paid for; after a waiting time the data is deleted. */
    @Allowed("platform.subscription.change")
    public Subscription.Row cancel(String reason, long version) {
        rule(reason.strip().length() >= 2, SubscriptionRule.A_CANCELLATION_STATES_ITS_REASON);
        var changed =
                office.change(company(), version, staff.name(), "CANCELLED", reason.strip(), (subscription, today) -> {
                    subscription.cancel(today);
                    return List.of();
                });
        audit("platform.subscription.cancel", Map.of("reason", reason.strip()));
        return changed.row();
    }

    /** After the change: in a company that may only look it is a transaction of its own, and what was refused is not noted as done. */
    private void audit(String action, Map<String, String> details) {
        var alias = company().alias();
        audit.record(
                action,
                "platform.subscription",
                UUID.nameUUIDFromBytes(alias.getBytes(StandardCharsets.UTF_8)),
                details);
    }

    private TenantId company() {
        return tenancy.current().orElseThrow();
    }
}
