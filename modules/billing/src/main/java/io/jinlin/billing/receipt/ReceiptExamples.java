package io.jinlin.billing.receipt;

import io.jinlin.billing.payment.PaymentFilter;
import io.jinlin.billing.payment.PaymentRegister;
import io.jinlin.configuration.FormRecords;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.After;
import io.jinlin.printing.FormData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The latest receipts, to look at the form with before it is published. */
@ApplicationScoped
public class ReceiptExamples implements FormRecords {

    private static final int MOST = 20;

    @Inject
    PaymentRegister register;

    @Inject
    ReceiptDesk desk;

    @Inject
    CurrentStaff staff;

    @Override
    public List<String> forms() {
        return List.of("receipt");
    }

    @Override
    public List<Choice> latest(String form) {
        if (!staff.may("billing.payment.read")) {
            return List.of();
        }
        var all = new PaymentFilter(null, null, null, null, null, null, null);
        return register.page(all, After.start(), MOST).rows().stream()
                .map(line -> new Choice(
                        line.payment().id().toString(), line.payment().receiptNumber() + ' ' + line.room()))
                .toList();
    }

    @Override
    public FormData data(String form, String id) {
        return desk.example(UUID.fromString(id));
    }
}
