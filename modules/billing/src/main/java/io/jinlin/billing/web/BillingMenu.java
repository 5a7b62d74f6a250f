package io.jinlin.billing.web;

import io.jinlin.webshell.MenuEntries;
import io.jinlin.webshell.MenuEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where one goes in the billing department. */
@ApplicationScoped
public class BillingMenu implements MenuEntries {

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry("billing.cashier", "/billing/cashier.xhtml", "billing.payment.receive", 15, "money"),
                new MenuEntry("billing.payments", "/billing/payments.xhtml", "billing.payment.read", 60, "receipt"),
                new MenuEntry("billing.books", "/billing/books.xhtml", "billing.book.read", 62, "list"));
    }
}
