package io.jinlin.billing.receipt;

import io.jinlin.archive.Households;
import io.jinlin.archive.RoomLine;
import io.jinlin.billing.payment.PaymentDetails;
import io.jinlin.billing.payment.PaymentRegister;
import io.jinlin.billing.payment.Payments;
import io.jinlin.billing.payment.Tender;
import io.jinlin.billing.payment.TenderMethod;
import io.jinlin.configuration.CompanyForms;
import io.jinlin.configuration.Letterheads;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.printing.FormData;
import io.jinlin.printing.Printer;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.KeepsNotes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Puts receipts on paper: the first print is the original, every further one says that it is a copy, and all are counted. */
@Desk
public class ReceiptDesk {

    private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Receipts receipts;

    @Inject
    Payments payments;

    @Inject
    PaymentRegister register;

    @Inject
    Households households;

    @Inject
    StaffDirectory directory;

    @Inject
    CompanyForms forms;

    @Inject
    Printer printer;

    @Inject
    Letterheads letterheads;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** The 收据 of a payment as PDF. */
    public record Printed(String number, byte[] pdf) {}

    @KeepsNotes
    @Allowed("billing.receipt.print")
    public Printed print(UUID paymentId) {
        payments.locked(paymentId);
        var details = register.details(paymentId);
        var receipt = receipts.of(paymentId);
        var times = details.prints().size() + 1;
        receipts.add(new ReceiptPrint(receipt.id(), times, staff.id(), clock.instant()));
        audit.record(
                "billing.receipt.print",
                "billing.payment",
                paymentId,
                Map.of("number", receipt.shownNumber(), "times", String.valueOf(times)));
        var day = LocalDate.ofInstant(receipt.issuedAt(), clock.getZone());
        return new Printed(
                receipt.shownNumber(), printer.pdf(forms.template("receipt", day), form(receipt, details, times)));
    }

    /** What stands on the original; looking at it is no print. */
    @Allowed("billing.payment.read")
    public FormData example(UUID paymentId) {
        return form(receipts.of(paymentId), register.details(paymentId), 1);
    }

    private FormData form(Receipt receipt, PaymentDetails details, int times) {
        var head = letterheads.current();
        var payment = details.payment();
        var room = households.line(payment.roomId());
        var form = new FormData()
                .put("company", head.name())
                .put("logo", head.logo())
                .put("project", room.map(RoomLine::projectName).orElse(null))
                .put("book", receipt.bookPrefix())
                .put("number", receipt.shownNumber())
                .put("date", receipt.issuedAt())
                .put("payer", receipt.payerName())
                .put("room", room.map(RoomLine::label).orElse(null))
                .put("total", receipt.amount())
                .put(
                        "tender",
                        details.tenders().stream()
                                .map(Tender::method)
                                .distinct()
                                .map(ReceiptDesk::code)
                                .toList())
                .put("cashier", directory.nameOf(receipt.cashierId()));
        if (!payment.cashReceived().isZero()) {
            form.put("received", payment.cashReceived()).put("change", payment.changeGiven());
        }
        details.allocations()
                .forEach(paid -> form.line("items", Map.of("name", paid.description(), "amount", paid.amount())));
        var now = LocalDateTime.now(clock).format(DAY_TIME);
        if (payment.isReversed()) {
            form.marked("作废", "%s %s".formatted(now, staff.name()));
        } else if (times > 1) {
            form.reprint("第 %d 次 %s %s".formatted(times, now, staff.name()));
        }
        return form;
    }

    private static String code(TenderMethod method) {
        return method.name().toLowerCase(Locale.ROOT);
    }
}
