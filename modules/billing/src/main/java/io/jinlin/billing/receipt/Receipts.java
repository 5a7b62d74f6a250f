package io.jinlin.billing.receipt;

import static io.jinlin.billing.BillingRule.A_RECEIPT_NEEDS_PAPER_IN_ITS_BOOK;

import io.jinlin.billing.payment.Payment;
import io.jinlin.identity.Scope;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All receipts and the books their numbers come from. */
@ApplicationScoped
public class Receipts {

    private static final String BOOK =
            """
            select new io.jinlin.billing.receipt.BookRow(b.id, b.version, b.projectId, b.prefix, b.firstNumber, b.nextNumber,
                b.lastNumber, b.openedAt)
            from ReceiptBook b
            """;

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    Scope scope;

    /**
     * Gives the payment the next number, and must be the last thing its transaction does: from here on the book is locked.
     *
     * @param bookId null means the project's oldest book that has paper
     */
    public Receipt issue(@Nullable UUID bookId, Payment payment) {
        var book = bookId == null ? bookInUse(payment) : lockedBook(bookId, payment.projectId());
        var receipt = Receipt.of(payment, book);
        em.persist(receipt);
        return receipt;
    }

    private ReceiptBook bookInUse(Payment payment) {
        return firstWithPaper(payment.projectId())
                .or(() -> {
                    openFirst(payment);
                    return firstWithPaper(payment.projectId());
                })
                .orElseThrow(() -> new RuleViolation(A_RECEIPT_NEEDS_PAPER_IN_ITS_BOOK, ""));
    }

    /**
     * Keeps others from its numbers until the transaction ends. Whoever waits for a book until its last sheet is taken gets the next one: the
     * database looks again at what it has waited for, among the books there were when it began.
     */
    private Optional<ReceiptBook> firstWithPaper(UUID projectId) {
        return em.createNamedQuery(ReceiptBook.FIRST_WITH_PAPER, ReceiptBook.class)
                .setParameter("project", projectId)
                .getResultStream()
                .findFirst();
    }

    /** Reads the book anew and keeps others from its numbers until the transaction ends. */
    private ReceiptBook lockedBook(UUID bookId, UUID projectId) {
        return em.createQuery(
                        "select b from ReceiptBook b where b.id = :id and b.projectId = :project", ReceiptBook.class)
                .setParameter("id", bookId)
                .setParameter("project", projectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Absent("billing.book"));
    }

    /** A project that never had a book begins with book A; two first payments at once make one book. */
    private void openFirst(Payment payment) {
        em.createNativeQuery(
                        """
                        insert into receipt_book (id, project_id, prefix, first_number, next_number, last_number, opened_at, opened_by)
                        select ?1, ?2, 'A', 1, 1, 1000000, ?3, ?4
                         where not exists (select 1 from receipt_book where project_id = ?2)
                        on conflict (project_id, prefix) do nothing""")
                .setParameter(1, Ids.next())
                .setParameter(2, payment.projectId())
                .setParameter(3, Timestamp.from(payment.receivedAt()))
                .setParameter(4, payment.cashierId())
                .executeUpdate();
    }

    public Receipt of(UUID paymentId) {
        return em.createQuery("select r from Receipt r where r.paymentId = :payment", Receipt.class)
                .setParameter("payment", paymentId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Absent("billing.receipt"));
    }

    public List<ReceiptPrint> printsOf(UUID receiptId) {
        return em.createQuery(
                        "select p from ReceiptPrint p where p.receiptId = :receipt order by p.ordinal",
                        ReceiptPrint.class)
                .setParameter("receipt", receiptId)
                .getResultList();
    }

    void add(ReceiptPrint print) {
        em.persist(print);
    }

    void add(ReceiptBook book) {
        em.persist(book);
        em.flush();
    }

    /** Sends what was changed, so that the new version is known. */
    void write() {
        em.flush();
    }

    ReceiptBook book(UUID id) {
        var query = em.createQuery(
                        "select b from ReceiptBook b where b.id = :id and " + scope.withinProject("b.projectId"),
                        ReceiptBook.class)
                .setParameter("id", id);
        return scope.bind(query)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Absent("billing.book"));
    }

    /** The books of the projects the person works in; those in use first. */
    List<BookRow> books() {
        var query = em.createQuery(
                BOOK + " where " + scope.withinProject("b.projectId") + " order by b.projectId, b.openedAt, b.id",
                BookRow.class);
        return scope.bind(query).getResultList();
    }
}
