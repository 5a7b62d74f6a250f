package io.jinlin.billing.web;

import io.jinlin.billing.payment.ReceivePayment;
import io.jinlin.billing.payment.Tender;
import io.jinlin.billing.payment.TenderMethod;
import io.jinlin.kernel.Money;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies on the counter: what is due, what was handed over by which means, what goes back. */
public class Till implements Serializable {

    private final Map<TenderMethod, @Nullable Money> handed = new EnumMap<>(TenderMethod.class);
    private Money due = Money.ZERO;
    private @Nullable String cardSlip;
    private @Nullable String transferSlip;

    void due(Money amount) {
        due = amount;
    }

    /** Everything that is due by one means. */
    void all(TenderMethod method) {
        handed.clear();
        handed.put(method, due);
    }

    void clear() {
        handed.clear();
        cardSlip = null;
        transferSlip = null;
        due = Money.ZERO;
    }

    ReceivePayment asked(UUID room, List<UUID> chargeIds, @Nullable String payer) {
        var tenders = new ArrayList<Tender>();
        for (var method : TenderMethod.values()) {
            var amount = method == TenderMethod.CASH ? cashKept() : handed(method);
            if (!amount.isZero()) {
                tenders.add(new Tender(method, amount, slip(method)));
            }
        }
        var cash = cashKept().isZero() ? null : handed(TenderMethod.CASH);
        return new ReceivePayment(room, chargeIds, payer, tenders, cash, null);
    }

    private @Nullable String slip(TenderMethod method) {
        return switch (method) {
            case CARD -> cardSlip;
            case TRANSFER -> transferSlip;
            case CASH, WECHAT, ALIPAY -> null;
        };
    }

    /** What is left to be paid in cash, as far as cash was handed over. */
    private Money cashKept() {
        var left = due.minus(cashless());
        return left.isPositive() ? left.min(handed(TenderMethod.CASH)) : Money.ZERO;
    }

    private Money cashless() {
        return Stream.of(TenderMethod.values())
                .filter(method -> method != TenderMethod.CASH)
                .map(this::handed)
                .reduce(Money.ZERO, Money::plus);
    }

    private Money handed(TenderMethod method) {
        var amount = handed.get(method);
        return amount == null ? Money.ZERO : amount;
    }

    public Money getDue() {
        return due;
    }

    /** What will be booked. */
    public Money getPaid() {
        return cashless().plus(cashKept());
    }

    public Money getChange() {
        return handed(TenderMethod.CASH).minus(cashKept());
    }

    /** What stays owed of the chosen charges. */
    public Money getLeft() {
        var left = due.minus(getPaid());
        return left.isPositive() ? left : Money.ZERO;
    }

    public boolean isTooMuch() {
        return getPaid().exceeds(due);
    }

    /** What was handed over by each means; the page writes into it. */
    public Map<TenderMethod, @Nullable Money> getHanded() {
        return handed;
    }

    /** Number on the slip of the card terminal. */
    public @Nullable String getCardSlip() {
        return cardSlip;
    }

    public void setCardSlip(@Nullable String slip) {
        cardSlip = slip;
    }

    /** Number of the bank transfer. */
    public @Nullable String getTransferSlip() {
        return transferSlip;
    }

    public void setTransferSlip(@Nullable String slip) {
        transferSlip = slip;
    }
}
