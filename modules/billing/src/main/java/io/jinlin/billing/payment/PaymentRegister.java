package io.jinlin.billing.payment;

import static io.jinlin.billing.BillingRule.AN_EXPORT_STAYS_WITHIN_ITS_LIMIT;
import static io.jinlin.kernel.Rule.rule;

import io.jinlin.archive.Households;
import io.jinlin.archive.RoomLine;
import io.jinlin.billing.ledger.EntryKind;
import io.jinlin.billing.receipt.Receipts;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where payments are looked up, added up and handed to finance; nothing changes here. */
@Desk
public class PaymentRegister {

    private static final String READ = "billing.payment.read";
    private static final int MOST_EXPORTED = 50_000;

    @Inject
    Register register;

    @Inject
    Receipts receipts;

    @Inject
    Households households;

    @Inject
    StaffDirectory staff;

    @Inject
    CurrentStaff current;

    @Inject
    AuditTrail audit;

    @Allowed(READ)
    public Slice<PaymentLine> page(PaymentFilter filter, After after, int limit) {
        var slice = register.page(filter, after, limit);
        return new Slice<>(lines(slice.rows()), slice.next());
    }

    @Allowed(READ)
    public PaymentTotals totals(PaymentFilter filter) {
        return register.totals(filter);
    }

    /** The payment as people read it. */
    @Allowed(READ)
    public PaymentLine line(UUID paymentId) {
        return lines(List.of(row(paymentId))).get(0);
    }

    @Allowed(READ)
    public PaymentDetails details(UUID paymentId) {
        var row = row(paymentId);
        var entries = register.entries(paymentId);
        var lines = entries.stream()
                .flatMap(entry -> entry.postings().stream()
                        .map(p -> new PaymentDetails.Line(
                                entry.kind() == EntryKind.REVERSAL,
                                p.account(),
                                p.chargeId(),
                                p.amount(),
                                p.reference())))
                .toList();
        var tenders = lines.stream()
                .filter(line -> !line.reversal() && line.chargeId() == null)
                .map(line -> new Tender(TenderMethod.valueOf(line.account().name()), line.amount(), line.reference()))
                .toList();
        var receipt = receipts.of(paymentId);
        var prints = receipts.printsOf(receipt.id()).stream()
                .map(print -> new PaymentDetails.Printed(print.ordinal(), print.printedAt(), print.printedBy()))
                .toList();
        return new PaymentDetails(row, receipt.capitals(), register.allocations(paymentId), tenders, lines, prints);
    }

    /** The list as a workbook, payers masked as on the page; that it left the house is noted. */
    @Allowed(READ)
    public byte[] export(PaymentFilter filter, Locale locale) {
        var rows = register.rows(filter, After.start(), MOST_EXPORTED + 1);
        rule(rows.size() <= MOST_EXPORTED, AN_EXPORT_STAYS_WITHIN_ITS_LIMIT, MOST_EXPORTED);
        audit.record(
                "billing.payment.export", "billing.payment", current.id(), Map.of("rows", String.valueOf(rows.size())));
        return new PaymentSheet(locale).of(lines(rows), register.totals(filter));
    }

    private PaymentRow row(UUID paymentId) {
        return register.find(paymentId).orElseThrow(() -> new Absent("billing.payment"));
    }

    private List<PaymentLine> lines(List<PaymentRow> rows) {
        var rooms = households.lines(rows.stream().map(PaymentRow::roomId).collect(Collectors.toSet()));
        var cashiers = staff.namesOf(rows.stream().map(PaymentRow::cashierId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new PaymentLine(
                        row,
                        Optional.ofNullable(rooms.get(row.roomId()))
                                .map(RoomLine::label)
                                .orElse(""),
                        cashiers.getOrDefault(row.cashierId(), "—")))
                .toList();
    }
}
