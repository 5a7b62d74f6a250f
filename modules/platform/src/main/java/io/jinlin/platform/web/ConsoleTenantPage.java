package io.jinlin.platform.web;

import io.jinlin.platform.console.ConsoleDesk;
import io.jinlin.platform.console.TenantLine;
import io.jinlin.platform.deletion.DeletionRow;
import io.jinlin.platform.deletion.TenantDeletion;
import io.jinlin.platform.invoice.Invoice;
import io.jinlin.tenancy.TenantId;
import io.jinlin.webshell.Happening;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Sort;
import io.jinlin.webshell.WordsBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One company, for the operator: how it stands, what it owes, and what to do about it. */
@Named
@ViewScoped
public class ConsoleTenantPage implements Serializable {

    private static final String ADDRESS = "/platform/console/tenant.xhtml?alias=";

    @Inject
    ConsoleDesk desk;

    @Inject
    TenantDeletion deletions;

    @Inject
    SubscriptionWords says;

    @Inject
    WordsBean words;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private String alias = "";
    private @Nullable TenantLine line;
    private @Nullable DeletionRow deletion;
    private String reason = "";
    private String note = "";
    private @Nullable LocalDate paidOn;
    private @Nullable UUID paying;
    private final Listing<Invoice> invoices =
            new Listing<>((after, limit, sort) -> desk.invoices(company(), after, limit), Sort.descending("number"));

    public void load() {
        line = desk.tenant(company());
        deletion = deletions.find(company()).orElse(null);
        paidOn = LocalDate.now(clock);
    }

    private TenantId company() {
        return new TenantId(alias);
    }

    public TenantLine getLine() {
        return Objects.requireNonNull(line);
    }

    public String getPlanName() {
        var plan = getLine().plan();
        return plan == null ? "—" : says.plan(plan);
    }

    public String nameOf(String plan) {
        return says.plan(plan);
    }

    public List<Happening> getHistory() {
        return desk.history(company()).stream()
                .map(event -> Happening.of(event.at(), words.get("platform.event." + event.what()), event.who())
                        .saying(event.what().equals("PLAN_CHOSEN") ? says.plan(event.detail()) : event.detail()))
                .toList();
    }

    public Listing<Invoice> getInvoices() {
        return invoices;
    }

    public @Nullable String suspend() {
        desk.suspend(company(), reason);
        return messages.done("platform.console.suspended", getLine().name()).andGoTo(ADDRESS + alias);
    }

    public @Nullable String resume() {
        desk.resume(company(), reason);
        return messages.done("platform.console.resumed", getLine().name()).andGoTo(ADDRESS + alias);
    }

    /** The invoice whose payment is about to be noted. */
    public void choose(UUID invoice) {
        paying = invoice;
    }

    public boolean isPaying() {
        return paying != null;
    }

    public @Nullable String notePaid() {
        var paid = desk.notePaid(Objects.requireNonNull(paying), Objects.requireNonNull(paidOn), note);
        return messages.done("platform.console.paid", paid.number()).andGoTo(ADDRESS + alias);
    }

    public @Nullable DeletionRow getDeletion() {
        return deletion;
    }

    public void certificate() throws IOException {
        Faces.sendFile(deletions.paper(company()), "certificate-" + company() + ".pdf", true);
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(@Nullable String asked) {
        alias = asked == null ? "" : asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed == null ? "" : typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String typed) {
        note = typed == null ? "" : typed;
    }

    public @Nullable LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(@Nullable LocalDate day) {
        paidOn = day;
    }
}
