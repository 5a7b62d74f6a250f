package io.jinlin.repairs.order;

import static io.jinlin.kernel.KernelRule.A_TEXT_FITS_ITS_PLACE;
import static io.jinlin.repairs.RepairRule.*;
import static io.jinlin.repairs.order.Breaks.assertBreaks;
import static io.jinlin.repairs.order.RepairMother.*;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.PhoneNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReceivingTest {

    @Test
    void a_charged_repair_tells_its_price_beforehand() {
        assertBreaks(A_CHARGED_REPAIR_TELLS_ITS_PRICE_BEFOREHAND, () -> call("漏水", null, null, true, null));
        assertBreaks(A_CHARGED_REPAIR_TELLS_ITS_PRICE_BEFOREHAND, () -> call("漏水", null, null, true, Money.ZERO));
    }

    @Test
    void a_repair_says_what_is_wrong() {
        assertBreaks(A_REPAIR_SAYS_WHAT_IS_WRONG, () -> call("  ", null, null, false, null));
    }

    @Test
    void what_is_said_fits_the_form() {
        assertBreaks(A_TEXT_FITS_ITS_PLACE, () -> call("漏".repeat(2001), null, null, false, null));
        assertBreaks(A_REPAIR_COSTS_LESS_THAN_TEN_MILLION, () -> call("漏水", null, null, true, Money.of("10000000.01")));
    }

    @Test
    void an_appointment_ends_after_it_begins() {
        assertBreaks(AN_APPOINTMENT_ENDS_AFTER_IT_BEGINS, () -> call("漏水", NOW, NOW, false, null));
        assertBreaks(AN_APPOINTMENT_ENDS_AFTER_IT_BEGINS, () -> call("漏水", null, NOW, false, null));
    }

    @Test
    void repairs_in_public_areas_are_free() {
        assertBreaks(
                PUBLIC_REPAIRS_ARE_FREE, () -> aPublicRepair().costing("30").received());
    }

    @Test
    void a_repair_is_somewhere() {
        assertBreaks(A_REPAIR_IS_IN_A_ROOM_OR_A_PUBLIC_AREA, () -> Place.publicArea(PROJECT, null, " ", "上海滩华府"));
    }

    private static RepairCall call(
            String content, @Nullable Instant from, @Nullable Instant to, boolean charged, @Nullable Money price) {
        return new RepairCall(
                null,
                "王丽",
                new PhoneNumber("13800001234"),
                Channel.PHONE,
                Category.WATER,
                Urgency.NORMAL,
                content,
                from,
                to,
                charged,
                price);
    }
}
