package io.jinlin.platform.web;

import io.jinlin.kernel.Absent;
import io.jinlin.platform.subscription.SubscriptionDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** 《订阅账单》 as PDF in the browser. */
@Named
@RequestScoped
public class InvoicePaperPage {

    @Inject
    SubscriptionDesk desk;

    private @Nullable UUID id;

    public void send() throws IOException {
        if (id == null) {
            throw new Absent("platform.invoice");
        }
        var printed = desk.paper(id);
        Faces.sendFile(printed.pdf(), "invoice-" + printed.number() + ".pdf", false);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID invoiceId) {
        id = invoiceId;
    }
}
