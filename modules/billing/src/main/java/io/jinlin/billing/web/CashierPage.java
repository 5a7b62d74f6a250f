package io.jinlin.billing.web;

import io.jinlin.archive.Households;
import io.jinlin.archive.RoomLine;
import io.jinlin.billing.payment.PaymentCounter;
import io.jinlin.billing.payment.TenderMethod;
import io.jinlin.billing.receipt.BookDesk;
import io.jinlin.billing.receipt.BookRow;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Masked;
import io.jinlin.kernel.Money;
import io.jinlin.webshell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The counter: find the household, take what it owes, give change and receipt; no mouse needed. */
@Named
@ViewScoped
public class CashierPage implements Serializable {

    @Inject
    PaymentCounter counter;

    @Inject
    BookDesk books;

    @Inject
    Households households;

    @Inject
    Messages messages;

    private final Till till = new Till();
    private @Nullable UUID room;
    private @Nullable RoomLine household;
    private @Nullable BookRow book;
    private @Nullable String payer;
    private String key = "";
    private List<OwedLine> owed = List.of();

    /** Comes from the household panel with its room chosen. */
    public void load() {
        if (household == null && room != null) {
            choose();
        }
    }

    /** Lays what the household owes on the counter, everything chosen, the oldest first. */
    public void choose() {
        till.clear();
        payer = null;
        if (room == null) {
            household = null;
            owed = List.of();
            return;
        }
        household = households.line(room).orElseThrow(() -> new Absent("archive.room"));
        owed = counter.owed(room).stream().map(OwedLine::new).toList();
        book = books.inUse(household.projectId()).orElse(null);
        // One key for one visit of one household: sending twice is paying once.
        key = Ids.next().toString();
        sum();
    }

    /** What is chosen is what is due. */
    public void sum() {
        till.due(owed.stream()
                .filter(OwedLine::isChosen)
                .map(line -> line.getCharge().balance())
                .reduce(Money.ZERO, Money::plus));
    }

    /** All of it by one means. */
    public void all(TenderMethod method) {
        sum();
        till.all(method);
    }

    public String receive() {
        sum();
        var chosen = owed.stream()
                .filter(OwedLine::isChosen)
                .map(line -> line.getCharge().id())
                .toList();
        var taken = counter.receive(key, till.asked(Objects.requireNonNull(room), chosen, payer));
        return messages.done(
                        "billing.payment.done",
                        taken.receiptNumber(),
                        taken.amount().shown(),
                        taken.change().shown())
                .andGoTo("/billing/payment.xhtml?id=" + taken.paymentId() + "&print=now");
    }

    /** Who was charged, masked: stands on the receipt unless somebody else is named. */
    public String getChargedTo() {
        return owed.isEmpty() ? "" : Masked.name(owed.get(0).getCharge().payerName());
    }

    public TenderMethod[] getMethods() {
        return TenderMethod.values();
    }

    /** The letter that, with Alt, takes all of it by this means. */
    public String hotkey(TenderMethod method) {
        return switch (method) {
            case CASH -> "C";
            case TRANSFER -> "T";
            case CARD -> "K";
            case WECHAT -> "W";
            case ALIPAY -> "Z";
        };
    }

    public boolean isReady() {
        return !owed.isEmpty();
    }

    public Till getTill() {
        return till;
    }

    public List<OwedLine> getOwed() {
        return owed;
    }

    public @Nullable RoomLine getHousehold() {
        return household;
    }

    public @Nullable BookRow getBook() {
        return book;
    }

    public @Nullable UUID getRoom() {
        return room;
    }

    public void setRoom(@Nullable UUID roomId) {
        room = roomId;
    }

    public @Nullable String getPayer() {
        return payer;
    }

    public void setPayer(@Nullable String name) {
        payer = name;
    }
}
