package io.jinlin.billing.web;

import io.jinlin.billing.payment.PaymentCounter;
import io.jinlin.billing.payment.PaymentDetails;
import io.jinlin.billing.payment.PaymentLine;
import io.jinlin.billing.payment.PaymentRegister;
import io.jinlin.billing.receipt.ReceiptDesk;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.kernel.Absent;
import io.jinlin.webshell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One payment down to its postings; here it is printed again and taken back. */
@Named
@ViewScoped
public class PaymentPage implements Serializable {

    @Inject
    PaymentRegister register;

    @Inject
    PaymentCounter counter;

    @Inject
    ReceiptDesk receipts;

    @Inject
    StaffDirectory directory;

    @Inject
    Messages messages;

    private @Nullable UUID id;
    private @Nullable PaymentLine line;
    private @Nullable PaymentDetails details;
    private @Nullable String reason;
    private Map<UUID, String> names = Map.of();

    public void load() {
        var payment = asked();
        line = register.line(payment);
        details = register.details(payment);
        names = directory.namesOf(Stream.concat(
                        details.prints().stream().map(PaymentDetails.Printed::by),
                        Stream.ofNullable(details.payment().reversedBy()))
                .collect(Collectors.toSet()));
    }

    public String reverse() {
        var payment = asked();
        counter.reverse(payment, reason == null ? "" : reason);
        return messages.done("billing.payment.reversed").andGoTo("/billing/payment.xhtml?id=" + payment);
    }

    /**
     * The 收据 for the page's own print key, which fetches it. Whoever comes to the address otherwise, by reload, prefetch or a link
     * from elsewhere, is shown the payment: that is no print and must not make the owner's original a copy.
     */
    public void receipt() throws IOException {
        var comesFor = Faces.getRequestHeader("Sec-Fetch-Dest");
        if (comesFor != null && !comesFor.equals("empty")) {
            Faces.redirect("billing/payment.xhtml?id=%s", asked().toString());
            return;
        }
        var printed = receipts.print(asked());
        Faces.sendFile(printed.pdf(), "receipt-" + printed.number() + ".pdf", false);
    }

    private UUID asked() {
        if (id == null) {
            throw new Absent("billing.payment");
        }
        return id;
    }

    public String nameOf(@Nullable UUID staffId) {
        return staffId == null ? "" : names.getOrDefault(staffId, "—");
    }

    public @Nullable PaymentLine getLine() {
        return line;
    }

    public @Nullable PaymentDetails getDetails() {
        return details;
    }

    public List<PaymentDetails.Line> getPostings() {
        return details == null ? List.of() : details.postings();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID paymentId) {
        id = paymentId;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String words) {
        reason = words;
    }
}
