package io.jinlin.platform.web;

import io.jinlin.kernel.Absent;
import io.jinlin.platform.console.ConsoleDesk;
import io.jinlin.platform.invoice.InvoicePaper;
import io.jinlin.platform.subscription.SubscriptionDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** 《订阅账单》 as PDF in the browser: the company's own, and any for the operator. */
@Named
@RequestScoped
public class InvoicePaperPage {

    @Inject
    SubscriptionDesk desk;

    @Inject
    ConsoleDesk console;

    private @Nullable UUID id;

    public void send() throws IOException {
        send(desk.paper(asked()));
    }

    public void sendToOperator() throws IOException {
        send(console.paper(asked()));
    }

    private UUID asked() {
        if (id == null) {
            throw new Absent("platform.invoice");
        }
        return id;
    }

    private static void send(InvoicePaper.Printed printed) throws IOException {
        Faces.sendFile(printed.pdf(), "invoice-" + printed.number() + ".pdf", false);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID invoiceId) {
        id = invoiceId;
    }
}
