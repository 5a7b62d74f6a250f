package io.jinlin.billing.receipt;

import static io.jinlin.billing.BillingRule.A_RECEIPT_BOOK_ENDS_AFTER_IT_BEGINS;
import static io.jinlin.billing.BillingRule.A_RECEIPT_BOOK_HAS_A_PREFIX_OF_ITS_OWN;
import static io.jinlin.billing.BillingRule.A_RECEIPT_NEEDS_PAPER_IN_ITS_BOOK;
import static io.jinlin.billing.BillingRule.A_RECEIPT_NUMBER_HAS_AT_MOST_NINE_DIGITS;
import static io.jinlin.kernel.Rule.rule;

import io.jinlin.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A stock of numbered receipt paper of one project.
 *
 * <p>Opened with its first and last number; every receipt takes the next one, so that none is missing and none is twice; longer when
 * paper is added, never shorter. The next number is moved by the database with the receipt itself and by nobody else.
 */
@Entity
@Table(name = "receipt_book")
@NamedQuery(
        name = ReceiptBook.FIRST_WITH_PAPER,
        query = "select b from ReceiptBook b where b.projectId = :project and b.nextNumber <= b.lastNumber"
                + " order by b.openedAt, b.id",
        hints = {
            @QueryHint(name = "eclipselink.pessimistic-lock", value = "Lock"),
            @QueryHint(name = "eclipselink.refresh", value = "true"),
            @QueryHint(name = "eclipselink.jdbc.max-rows", value = "1")
        })
public class ReceiptBook {

    /** By name, so that it is translated once and not for every payment. */
    static final String FIRST_WITH_PAPER = "ReceiptBook.firstWithPaper";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "project_id")
    private UUID projectId;

    private String prefix;

    @Column(name = "first_number")
    private int firstNumber;

    @Column(name = "next_number", updatable = false)
    private int nextNumber;

    @Column(name = "last_number")
    private int lastNumber;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private UUID openedBy;

    @SuppressWarnings("NullAway.Init")
    protected ReceiptBook() {}

    public static ReceiptBook opened(UUID projectId, String prefix, int first, int last, UUID by, Instant at) {
        rule(prefix.matches("[A-Z0-9-]{1,12}"), A_RECEIPT_BOOK_HAS_A_PREFIX_OF_ITS_OWN, prefix);
        mustBePrintable(last);
        rule(first > 0 && last >= first, A_RECEIPT_BOOK_ENDS_AFTER_IT_BEGINS, first, last);
        var book = new ReceiptBook();
        book.id = Ids.next();
        book.projectId = projectId;
        book.prefix = prefix;
        book.firstNumber = first;
        book.nextNumber = first;
        book.lastNumber = last;
        book.openedAt = at;
        book.openedBy = by;
        return book;
    }

    /** The number of the sheet on top; the receipt that takes it moves the book on. */
    int next() {
        rule(hasPaper(), A_RECEIPT_NEEDS_PAPER_IN_ITS_BOOK, prefix);
        return nextNumber;
    }

    boolean hasPaper() {
        return nextNumber <= lastNumber;
    }

    /** More paper of the same book. */
    public void extendTo(int last) {
        mustBePrintable(last);
        rule(last > lastNumber, A_RECEIPT_BOOK_ENDS_AFTER_IT_BEGINS, lastNumber, last);
        lastNumber = last;
    }

    private static void mustBePrintable(int last) {
        rule(last <= ReceiptNumber.HIGHEST, A_RECEIPT_NUMBER_HAS_AT_MOST_NINE_DIGITS, ReceiptNumber.HIGHEST);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    String prefix() {
        return prefix;
    }

    BookRow row() {
        return new BookRow(id, version, projectId, prefix, firstNumber, nextNumber, lastNumber, openedAt);
    }
}
