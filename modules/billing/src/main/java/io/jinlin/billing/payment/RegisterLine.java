package io.jinlin.billing.payment;

import static jakarta.persistence.EnumType.STRING;

import io.jinlin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment with its means, receipt and reversal: a view over the postings, only ever queried into rows and sums. */
@Entity
@Table(name = "payment_register")
class RegisterLine {

    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID projectId;

    @Column(name = "building_id")
    private @Nullable UUID buildingId;

    @Column(name = "room_id")
    private UUID roomId;

    @Column(name = "payer_name")
    private String payerName;

    private BigDecimal amount;

    @Column(name = "cash_received")
    private Money cashReceived;

    @Column(name = "change_given")
    private Money changeGiven;

    @Column(name = "cashier_id")
    private UUID cashierId;

    @Column(name = "received_at")
    private Instant receivedAt;

    private BigDecimal cash;
    private BigDecimal transfer;
    private BigDecimal card;
    private BigDecimal wechat;
    private BigDecimal alipay;

    @Column(name = "book_id")
    private UUID bookId;

    @Column(name = "receipt_prefix")
    private String receiptPrefix;

    @Column(name = "receipt_number")
    private int receiptNumber;

    private long prints;

    @Enumerated(STRING)
    private PaymentState state;

    @Column(name = "reversal_reason")
    private @Nullable String reversalReason;

    @Column(name = "reversed_by")
    private @Nullable UUID reversedBy;

    @Column(name = "reversed_at")
    private @Nullable Instant reversedAt;

    @SuppressWarnings("NullAway.Init")
    protected RegisterLine() {}
}
