package io.jinlin.billing.payment;

import static io.jinlin.billing.BillingRule.AN_EXPORT_STAYS_WITHIN_ITS_LIMIT;
import static io.jinlin.kernel.Rule.rule;

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
    StaffDirectory staff;

    @Inject
    CurrentStaff current;

    @Inject
    AuditTrail audit;

    @Allowed(READ)
    public Slice<PaymentRow> page(PaymentFilter filter, After after, int limit) {
        return register.page(filter, after, limit);
    }

    @Allowed(READ)
    public PaymentTotals totals(PaymentFilter filter) {
        return register.totals(filter);
    }

    @Allowed(READ)
    public PaymentRow row(UUID paymentId) {
        return register.find(paymentId).orElseThrow(() -> new Absent("billing.payment"));
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
    public byte[] export(PaymentFilter filter, Map<UUID, String> rooms, Locale locale) {
        var rows = register.rows(filter, After.start(), MOST_EXPORTED + 1);
        rule(rows.size() <= MOST_EXPORTED, AN_EXPORT_STAYS_WITHIN_ITS_LIMIT, MOST_EXPORTED);
        audit.record(
                "billing.payment.export", "billing.payment", current.id(), Map.of("rows", String.valueOf(rows.size())));
        var cashiers = staff.namesOf(rows.stream().map(PaymentRow::cashierId).collect(Collectors.toSet()));
        return new PaymentSheet(locale, rooms, cashiers).of(rows, register.totals(filter));
    }

    /** The rooms of an export, whose names another department knows. */
    @Allowed(READ)
    public List<UUID> roomsOf(PaymentFilter filter) {
        return register.rows(filter, After.start(), MOST_EXPORTED + 1).stream()
                .map(PaymentRow::roomId)
                .distinct()
                .toList();
    }
}
