package io.jinlin.platform.web;

import io.jinlin.kernel.Absent;
import io.jinlin.platform.invoice.Invoice;
import io.jinlin.platform.subscription.SubscriptionDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One invoice, to be read and printed. */
@Named
@ViewScoped
public class InvoicePage implements Serializable {

    @Inject
    SubscriptionDesk desk;

    @Inject
    SubscriptionWords says;

    private @Nullable UUID id;
    private @Nullable Invoice invoice;

    public void load() {
        if (id == null) {
            throw new Absent("platform.invoice");
        }
        invoice = desk.invoice(id);
    }

    public Invoice getInvoice() {
        return Objects.requireNonNull(invoice);
    }

    public String getPlanName() {
        return says.plan(getInvoice().plan());
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID asked) {
        id = asked;
    }
}
