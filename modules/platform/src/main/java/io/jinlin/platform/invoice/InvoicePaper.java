package io.jinlin.platform.invoice;

import io.jinlin.kernel.Words;
import io.jinlin.platform.CreditCode;
import io.jinlin.platform.Customer;
import io.jinlin.platform.Customers;
import io.jinlin.platform.paper.PlatformForms;
import io.jinlin.printing.FormData;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts an invoice on paper: 《订阅账单》, as it stands, paid or open. */
@ApplicationScoped
public class InvoicePaper {

    @Inject
    Customers customers;

    @Inject
    PlatformForms forms;

    @Inject
    @ConfigProperty(name = "jinlin.subscription.payment-instructions")
    Optional<String> payment;

    public record Printed(String number, byte[] pdf) {}

    public Printed print(Invoice invoice) {
        var form = new FormData()
                .put("issuer", forms.issuer())
                .put("number", invoice.number())
                .put("company", invoice.companyName())
                .put(
                        "credit-code",
                        customers
                                .find(new TenantId(invoice.company()))
                                .map(Customer::creditCode)
                                .map(CreditCode::code)
                                .orElse(null))
                .put("alias", invoice.company())
                .put("plan", Words.text(Locale.SIMPLIFIED_CHINESE, "platform.plan." + invoice.plan()))
                .put("from", invoice.from())
                .put("last-day", invoice.lastDay())
                .put("amount", invoice.amount())
                .put("issued-on", invoice.issuedOn())
                .put("due-on", invoice.dueOn())
                .put("state", invoice.isPaid() ? "paid" : "open")
                .put("paid-on", invoice.paidOn())
                .put("payment", payment.orElse(null));
        return new Printed(invoice.number(), forms.pdf("subscription-invoice", form));
    }
}
