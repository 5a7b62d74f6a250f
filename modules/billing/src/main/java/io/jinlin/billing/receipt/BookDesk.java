package io.jinlin.billing.receipt;

import static io.jinlin.billing.BillingRule.A_RECEIPT_BOOK_HAS_A_PREFIX_OF_ITS_OWN;
import static io.jinlin.kernel.Rule.rule;

import io.jinlin.archive.Projects;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.Stale;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the stock of numbered receipt paper. */
@Desk
public class BookDesk {

    @Inject
    Receipts receipts;

    @Inject
    Projects projects;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Allowed("billing.book.read")
    public List<BookRow> books() {
        return receipts.books();
    }

    /** The book from which the project's next receipt comes; empty before the first book, and when all paper is used up. */
    @Allowed("billing.book.read")
    public Optional<BookRow> inUse(UUID projectId) {
        return receipts.books().stream()
                .filter(book -> book.projectId().equals(projectId) && book.sheetsLeft() > 0)
                .findFirst();
    }

    @Allowed("billing.book.open")
    public BookRow open(UUID projectId, String prefix, int first, int last) {
        if (projects.mine().stream().noneMatch(project -> project.id().equals(projectId))) {
            throw new Absent("billing.project");
        }
        var taken = receipts.books().stream()
                .anyMatch(book ->
                        book.projectId().equals(projectId) && book.prefix().equals(prefix));
        rule(!taken, A_RECEIPT_BOOK_HAS_A_PREFIX_OF_ITS_OWN, prefix);
        var book = ReceiptBook.opened(projectId, prefix, first, last, staff.id(), clock.instant());
        receipts.add(book);
        audit.record(
                "billing.book.open", "billing.book", book.id(), Map.of("prefix", prefix, "last", String.valueOf(last)));
        return book.row();
    }

    /** More paper of the same book, up to another last number. */
    @Allowed("billing.book.open")
    public BookRow extend(UUID bookId, long version, int last) {
        var book = receipts.book(bookId);
        if (book.version() != version) {
            throw new Stale("billing.book");
        }
        var before = book.row().lastNumber();
        book.extendTo(last);
        audit.changed(
                "billing.book.extend",
                "billing.book",
                bookId,
                Map.of("last", String.valueOf(before)),
                Map.of("last", String.valueOf(last)));
        receipts.write();
        return book.row();
    }
}
