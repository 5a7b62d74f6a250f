package io.jinlin.billing.rest;

import io.jinlin.billing.payment.ReceivePayment;
import io.jinlin.billing.payment.Tender;
import io.jinlin.kernel.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money taken at the counter; amounts in yuan (CNY) as decimal strings.
 *
 * @param roomId the household that pays
 * @param chargeIds the charges it is for; left out means all open charges of the room, an empty list is refused; the oldest is paid first
 * @param payer who pays, as the receipt shall say; left out means whoever was charged
 * @param tenders by what means, change already taken off; their sum is the payment
 * @param cashReceived cash handed over before change; left out means exactly the cash tender
 * @param bookId the receipt book; left out means the project's book in use
 */
public record NewPayment(
        UUID roomId,
        @Nullable List<UUID> chargeIds,
        @Nullable String payer,
        List<Tender> tenders,
        @Nullable Money cashReceived,
        @Nullable UUID bookId) {

    ReceivePayment asked() {
        return new ReceivePayment(roomId, chargeIds, payer, tenders, cashReceived, bookId);
    }
}
