package io.jinlin.billing.web;

import io.jinlin.billing.payment.PaymentFilter;
import io.jinlin.billing.payment.PaymentLine;
import io.jinlin.billing.payment.PaymentRegister;
import io.jinlin.billing.payment.PaymentState;
import io.jinlin.billing.payment.PaymentTotals;
import io.jinlin.billing.payment.TenderMethod;
import io.jinlin.billing.receipt.ReceiptNumber;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Option;
import io.jinlin.webshell.Sort;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The list of payments, of today unless one asks for something else; a cashier begins with his or her own. */
@Named
@ViewScoped
public class PaymentsPage implements Serializable {

    @Inject
    PaymentRegister register;

    @Inject
    StaffDirectory directory;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable UUID cashier;
    private @Nullable TenderMethod method;
    private @Nullable PaymentState state;
    private @Nullable String receipt;
    private @Nullable List<Option> cashiers;
    private @Nullable PaymentTotals totals;
    private final Listing<PaymentLine> payments =
            new Listing<>((after, limit, sort) -> register.page(filter(), after, limit), Sort.descending("receivedAt"));

    @PostConstruct
    void beginToday() {
        from = LocalDate.now(clock);
        to = from;
        cashier = staff.holds("cashier") ? staff.id() : null;
    }

    /** The filter changed. */
    public void show() {
        totals = null;
        payments.restart();
    }

    /** Something happened elsewhere. */
    public void refresh() {
        totals = null;
        payments.refresh();
    }

    public void export() throws IOException {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        Faces.sendFile(register.export(filter(), locale), "payments.xlsx", true);
    }

    private PaymentFilter filter() {
        return new PaymentFilter(from, to, cashier, method, number(), state, null);
    }

    private @Nullable ReceiptNumber number() {
        try {
            return receipt == null || receipt.isBlank() ? null : ReceiptNumber.typed(receipt);
        } catch (RuleViolation unfit) {
            throw unfit.at("receipt");
        }
    }

    public Listing<PaymentLine> getPayments() {
        return payments;
    }

    /** Of all payments the filter leaves, not of one page. */
    public PaymentTotals getTotals() {
        var known = totals;
        if (known == null) {
            known = register.totals(filter());
            totals = known;
        }
        return known;
    }

    public List<Option> getCashiers() {
        var known = cashiers;
        if (known == null) {
            known = directory.holding("cashier").stream()
                    .map(one -> new Option(one.id(), one.name()))
                    .toList();
            cashiers = known;
        }
        return known;
    }

    public TenderMethod[] getMethods() {
        return TenderMethod.values();
    }

    public PaymentState[] getStates() {
        return PaymentState.values();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate day) {
        to = day;
    }

    public @Nullable UUID getCashier() {
        return cashier;
    }

    public void setCashier(@Nullable UUID shown) {
        cashier = shown;
    }

    public @Nullable TenderMethod getMethod() {
        return method;
    }

    public void setMethod(@Nullable TenderMethod shown) {
        method = shown;
    }

    public @Nullable PaymentState getState() {
        return state;
    }

    public void setState(@Nullable PaymentState shown) {
        state = shown;
    }

    public @Nullable String getReceipt() {
        return receipt;
    }

    public void setReceipt(@Nullable String typed) {
        receipt = typed;
    }
}
