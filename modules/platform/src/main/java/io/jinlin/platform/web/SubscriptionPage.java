package io.jinlin.platform.web;

import io.jinlin.platform.Plan;
import io.jinlin.platform.Plans;
import io.jinlin.platform.invoice.Invoice;
import io.jinlin.platform.subscription.Subscription;
import io.jinlin.platform.subscription.SubscriptionDesk;
import io.jinlin.platform.subscription.Usage;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Sort;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** 订阅: the plan, how much of it is used, what is to be paid, and how to change it. */
@Named
@ViewScoped
public class SubscriptionPage implements Serializable {

    @Inject
    SubscriptionDesk desk;

    @Inject
    SubscriptionWords says;

    @Inject
    Messages messages;

    private Subscription.@Nullable Row row;
    private @Nullable Usage usage;
    private String reason = "";
    private final Listing<Invoice> invoices =
            new Listing<>((after, limit, sort) -> desk.invoices(after, limit), Sort.descending("number"));

    public void load() {
        row = desk.current();
        usage = desk.usage();
    }

    public Subscription.Row getRow() {
        return Objects.requireNonNull(row);
    }

    public String getNext() {
        return says.next(getRow());
    }

    public String getPlanName() {
        return says.plan(getRow().plan());
    }

    public Plan getPlan() {
        return Plans.get(getRow().plan());
    }

    /** What may be chosen: all that is for sale. */
    public List<Plan> getPlans() {
        return Plans.all().stream().filter(plan -> !plan.isTrial()).toList();
    }

    public String nameOf(String plan) {
        return says.plan(plan);
    }

    public boolean isCurrent(Plan plan) {
        return plan.code().equals(getRow().plan()) && getRow().endsOn() == null;
    }

    public boolean isCancelled() {
        return getRow().endsOn() != null;
    }

    public List<UsageBar> getBars() {
        var used = Objects.requireNonNull(usage);
        var plan = getPlan();
        return List.of(
                new UsageBar("platform.usage.projects", used.projects(), plan.projects()),
                new UsageBar("platform.usage.households", used.households(), plan.households()),
                new UsageBar("platform.usage.staff", used.staff(), plan.staff()),
                new UsageBar("platform.usage.storage", used.storageMegabytes(), plan.storageMegabytes()));
    }

    public Listing<Invoice> getInvoices() {
        return invoices;
    }

    /** Where to pay, as the operator has set it; empty when he has not. */
    public String getPayment() {
        return ConfigProvider.getConfig()
                .getOptionalValue("jinlin.subscription.payment-instructions", String.class)
                .orElse("");
    }

    public @Nullable String choose(String plan) {
        row = desk.choose(plan, getRow().version());
        usage = desk.usage();
        invoices.refresh();
        return messages.done("platform.subscription.chosen", says.plan(plan)).andGoTo("/platform/subscription.xhtml");
    }

    public @Nullable String cancel() {
        row = desk.cancel(reason, getRow().version());
        return messages.done("platform.subscription.cancelled", String.valueOf(getRow().endsOn()))
                .andGoTo("/platform/subscription.xhtml");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed == null ? "" : typed;
    }
}
