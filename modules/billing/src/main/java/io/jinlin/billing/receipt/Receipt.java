package io.jinlin.billing.receipt;

import io.jinlin.billing.payment.Payment;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The 收据 of a payment, issued with it under the next number of its book. A reversed payment's receipt keeps its number, void. */
@Entity
@Table(name = "receipt")
public class Receipt {

    @Id
    private UUID id;

    @Column(name = "payment_id")
    private UUID paymentId;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "book_id")
    private ReceiptBook book;

    private int number;

    @Column(name = "payer_name")
    private String payerName;

    @Column(name = "room_id")
    private UUID roomId;

    private Money amount;
    private String capitals;

    @Column(name = "cashier_id")
    private UUID cashierId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init")
    protected Receipt() {}

    static Receipt of(Payment payment, ReceiptBook book) {
        var receipt = new Receipt();
        receipt.id = Ids.next();
        receipt.paymentId = payment.id();
        receipt.book = book;
        receipt.number = book.next();
        receipt.payerName = payment.payerName();
        receipt.roomId = payment.roomId();
        receipt.amount = payment.amount();
        receipt.capitals = payment.amount().inCapitals();
        receipt.cashierId = payment.cashierId();
        receipt.issuedAt = payment.receivedAt();
        return receipt;
    }

    public UUID id() {
        return id;
    }

    public String bookPrefix() {
        return book.prefix();
    }

    public String shownNumber() {
        return new ReceiptNumber(book.prefix(), number).shown();
    }

    public String payerName() {
        return payerName;
    }

    public UUID roomId() {
        return roomId;
    }

    public Money amount() {
        return amount;
    }

    public String capitals() {
        return capitals;
    }

    public UUID cashierId() {
        return cashierId;
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}
