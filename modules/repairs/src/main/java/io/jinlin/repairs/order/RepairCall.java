package io.jinlin.repairs.order;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.repairs.RepairRule.*;
import static jakarta.persistence.EnumType.STRING;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.PhoneNumber;
import io.jinlin.kernel.Texts;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the caller said and was told: the owner's part of 《报修单》. It stays as it was written down. */
@Embeddable
public class RepairCall {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LOCATION = 100;
    private static final int LONGEST_CONTENT = 2000;
    private static final Money MOST = Money.of(10_000_000);

    private @Nullable String location;
    private String callerName;
    private PhoneNumber callerPhone;
    private String callerTail;

    @Enumerated(STRING)
    private Channel channel;

    @Enumerated(STRING)
    private Category category;

    @Enumerated(STRING)
    private Urgency urgency;

    private String content;
    private @Nullable Instant appointmentFrom;
    private @Nullable Instant appointmentTo;
    private boolean charged;
    private @Nullable Money priceTold;

    @SuppressWarnings("NullAway.Init")
    protected RepairCall() {}

    public RepairCall(
            @Nullable String location,
            String callerName,
            PhoneNumber callerPhone,
            Channel channel,
            Category category,
            Urgency urgency,
            String content,
            @Nullable Instant appointmentFrom,
            @Nullable Instant appointmentTo,
            boolean charged,
            @Nullable Money priceTold) {
        var name = Texts.within(callerName, LONGEST_NAME, "callerName");
        var words = Texts.within(content, LONGEST_CONTENT, "content");
        rule(!name.isEmpty(), A_REPAIR_NAMES_ITS_CALLER);
        rule(!words.isEmpty(), A_REPAIR_SAYS_WHAT_IS_WRONG);
        rule(
                appointmentTo == null || (appointmentFrom != null && appointmentFrom.isBefore(appointmentTo)),
                AN_APPOINTMENT_ENDS_AFTER_IT_BEGINS);
        rule(!charged || (priceTold != null && priceTold.isPositive()), A_CHARGED_REPAIR_TELLS_ITS_PRICE_BEFOREHAND);
        mustBePayable(priceTold);
        this.location = Texts.within(LONGEST_LOCATION, "location", location);
        this.callerName = name;
        this.callerPhone = callerPhone;
        this.callerTail = callerPhone.tail();
        this.channel = channel;
        this.category = category;
        this.urgency = urgency;
        this.content = words;
        this.appointmentFrom = appointmentFrom;
        this.appointmentTo = appointmentTo;
        this.charged = charged;
        this.priceTold = charged ? priceTold : null;
    }

    /** No repair costs ten million: that is a slip of the hand. */
    static void mustBePayable(@Nullable Money amount) {
        rule(amount == null || !amount.exceeds(MOST), A_REPAIR_COSTS_LESS_THAN_TEN_MILLION);
    }

    /** Where in the room; null when nobody said. */
    public @Nullable String location() {
        return location;
    }

    public String callerName() {
        return callerName;
    }

    public PhoneNumber callerPhone() {
        return callerPhone;
    }

    public Channel channel() {
        return channel;
    }

    public Category category() {
        return category;
    }

    public Urgency urgency() {
        return urgency;
    }

    public boolean isUrgent() {
        return urgency == Urgency.URGENT;
    }

    public String content() {
        return content;
    }

    public @Nullable Instant appointmentFrom() {
        return appointmentFrom;
    }

    public @Nullable Instant appointmentTo() {
        return appointmentTo;
    }

    public boolean isCharged() {
        return charged;
    }

    /** What the caller knows it may cost: nothing, unless a price was told. */
    Money told() {
        return priceTold == null ? Money.ZERO : priceTold;
    }

    public @Nullable Money priceTold() {
        return priceTold;
    }
}
