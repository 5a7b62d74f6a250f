package io.jinlin.billing.payment;

import static io.jinlin.billing.BillingRule.A_PAYER_IS_NAMED_IN_SIXTY_CHARACTERS;
import static io.jinlin.billing.BillingRule.A_PAYMENT_IS_FOR_OPEN_CHARGES_OF_ONE_ROOM;
import static io.jinlin.billing.BillingRule.A_PAYMENT_IS_MORE_THAN_ZERO;
import static io.jinlin.billing.BillingRule.CASH_RECEIVED_COVERS_THE_CASH_PAID;
import static io.jinlin.billing.BillingRule.CASH_RECEIVED_STAYS_BELOW_TEN_BILLION;
import static io.jinlin.kernel.Rule.rule;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the cashier asks to be booked.
 *
 * @param chargeIds the charges it is for; null means all open charges of the room. The oldest is paid first
 * @param payer who pays, as the receipt shall say; null means whoever was charged
 * @param tenders by what means; their sum is the payment
 * @param cashReceived what was handed over in cash before change; null means exactly the cash tender
 * @param bookId the receipt book to take the number from; null means the project's book in use
 */
public record ReceivePayment(
        UUID roomId,
        @Nullable List<UUID> chargeIds,
        @Nullable String payer,
        List<Tender> tenders,
        @Nullable Money cashReceived,
        @Nullable UUID bookId) {

    private static final int LONGEST_PAYER = 60;
    private static final Money MOST_CASH = Money.of("9999999999.99");

    public ReceivePayment {
        chargeIds = chargeIds == null ? null : List.copyOf(chargeIds);
        tenders = List.copyOf(tenders);
        payer = payer == null || payer.isBlank() ? null : payer.strip();
        rule(chargeIds == null || !chargeIds.isEmpty(), A_PAYMENT_IS_FOR_OPEN_CHARGES_OF_ONE_ROOM);
        if (payer != null && payer.length() > LONGEST_PAYER) {
            throw new RuleViolation(A_PAYER_IS_NAMED_IN_SIXTY_CHARACTERS, LONGEST_PAYER).at("payer");
        }
        rule(!tenders.isEmpty(), A_PAYMENT_IS_MORE_THAN_ZERO);
        rule(
                cashReceived == null
                        || (cash(tenders).isZero()
                                ? cashReceived.isZero()
                                : !cash(tenders).exceeds(cashReceived)),
                CASH_RECEIVED_COVERS_THE_CASH_PAID,
                cash(tenders).shown());
        rule(cashReceived == null || !cashReceived.exceeds(MOST_CASH), CASH_RECEIVED_STAYS_BELOW_TEN_BILLION);
    }

    public Money amount() {
        return tenders.stream().map(Tender::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What was handed over in cash. */
    public Money cashHanded() {
        return cashReceived == null ? cash(tenders) : cashReceived;
    }

    /** What goes back to the payer. */
    public Money change() {
        return cashHanded().minus(cash(tenders));
    }

    /** Digest of everything that was asked: tells whether a repeated key comes with the same request. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Money cash(List<Tender> tenders) {
        return tenders.stream()
                .filter(tender -> tender.method() == TenderMethod.CASH)
                .map(Tender::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
