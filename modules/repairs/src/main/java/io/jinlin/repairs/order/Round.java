package io.jinlin.repairs.order;

import static jakarta.persistence.EnumType.STRING;

import io.jinlin.kernel.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One round of work on an order: who does it by when, what it costs, and its papers. A reopened order starts another one, empty. */
@Embeddable
public class Round {

    private int round;
    private Instant dueAt;
    private @Nullable UUID engineerId;
    private @Nullable UUID ownerSignatureId;
    private @Nullable Instant finishedAt;

    @Enumerated(STRING)
    private @Nullable Grade grade;

    private Money fee;
    private @Nullable UUID chargeId;
    private boolean paid;
    private @Nullable String copyMissing;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    private Round(int round, Instant dueAt) {
        this.round = round;
        this.dueAt = dueAt;
        this.fee = Money.ZERO;
    }

    static Round first(Instant dueAt) {
        return new Round(1, dueAt);
    }

    Round next(Instant due) {
        return new Round(round + 1, due);
    }

    /** What the owner signed for the engineer before is not signed for this one. */
    void give(@Nullable UUID engineer) {
        engineerId = engineer;
        ownerSignatureId = null;
    }

    void sign(UUID signatureFile) {
        ownerSignatureId = signatureFile;
    }

    void finish(@Nullable WorkDone work, Instant at) {
        finishedAt = at;
        if (work != null) {
            grade = work.grade();
            fee = work.fee();
        }
    }

    void bill(UUID charge) {
        chargeId = charge;
        paid = false;
    }

    void pay(boolean isPaid) {
        paid = isPaid;
    }

    void missCopy(@Nullable String reason) {
        copyMissing = reason;
    }

    /** 1, and one more after every visit that was not satisfied. */
    public int number() {
        return round;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable UUID engineerId() {
        return engineerId;
    }

    public @Nullable UUID ownerSignatureId() {
        return ownerSignatureId;
    }

    /** On the engineer's phone. */
    public boolean isSignedOnPhone() {
        return ownerSignatureId != null;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public @Nullable Grade grade() {
        return grade;
    }

    public Money fee() {
        return fee;
    }

    public boolean isBilledBy(UUID charge) {
        return charge.equals(chargeId);
    }

    public boolean isPaid() {
        return paid;
    }

    /** Some of the fee has still to come in. */
    public boolean awaitsPayment() {
        return fee.isPositive() && !paid;
    }

    /** Why the copy signed by the owner has not come back; null when nobody has said so. */
    public @Nullable String copyMissing() {
        return copyMissing;
    }
}
