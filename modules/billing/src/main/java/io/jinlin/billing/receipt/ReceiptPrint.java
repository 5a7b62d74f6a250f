package io.jinlin.billing.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time a receipt came out of the printer; the first is the original, the others are marked copies. */
@Entity
@Table(name = "receipt_print")
@IdClass(ReceiptPrint.Key.class)
public class ReceiptPrint {

    @Id
    @Column(name = "receipt_id")
    private UUID receiptId;

    @Id
    private int ordinal;

    @Column(name = "printed_at")
    private Instant printedAt;

    @Column(name = "printed_by")
    private UUID printedBy;

    @SuppressWarnings("NullAway.Init")
    protected ReceiptPrint() {}

    ReceiptPrint(UUID receiptId, int ordinal, UUID by, Instant at) {
        this.receiptId = receiptId;
        this.ordinal = ordinal;
        this.printedBy = by;
        this.printedAt = at;
    }

    public int ordinal() {
        return ordinal;
    }

    public Instant printedAt() {
        return printedAt;
    }

    public UUID printedBy() {
        return printedBy;
    }

    /** Receipt and how manieth print of it. */
    public static class Key implements Serializable {

        private @Nullable UUID receiptId;
        private int ordinal;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && ordinal == key.ordinal && Objects.equals(receiptId, key.receiptId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(receiptId, ordinal);
        }
    }
}
