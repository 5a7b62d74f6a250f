package io.jinlin.repairs.order;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.repairs.RepairRule.*;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engineer writes down when the work is done.
 *
 * @param differences what was found to differ from what was reported; null when nothing did
 * @param tools tools and parts that were brought along; null when nobody wrote them down
 * @param ownerMaterial null when the owner supplied none
 * @param signedOnPaper the owner signed the paper copy, which the engineer brings back
 */
public record WorkDone(
        String siteFacts,
        @Nullable String differences,
        @Nullable String tools,
        @Nullable OwnerMaterial ownerMaterial,
        List<MaterialUsed> materials,
        Money labourFee,
        Grade grade,
        boolean signedOnPaper) {

    private static final int LONGEST = 2000;

    public WorkDone {
        siteFacts = Texts.within(siteFacts, LONGEST, "siteFacts");
        differences = Texts.within(LONGEST, "differences", differences);
        tools = Texts.within(500, "tools", tools);
        rule(!siteFacts.isEmpty(), A_FINISHED_REPAIR_SAYS_WHAT_WAS_DONE);
        rule(!labourFee.isNegative(), FEES_AND_QUANTITIES_ARE_NOT_NEGATIVE);
        materials = List.copyOf(materials);
        RepairCall.mustBePayable(labourFee);
        RepairCall.mustBePayable(total(materials, labourFee));
    }

    public Money fee() {
        return total(materials, labourFee);
    }

    /** What the owner pays for this material and this labour. */
    public static Money total(List<MaterialUsed> materials, Money labourFee) {
        return materials.stream().map(MaterialUsed::cost).reduce(labourFee, Money::plus);
    }

    /** Whether this may stand as the report on such a call: free in public areas, signed by the owner in a room, no unexplained fee. */
    void check(RepairCall call, Place place, boolean signedOnPhone, String order) {
        rule(!place.isPublic() || fee().isZero(), PUBLIC_REPAIRS_ARE_FREE);
        rule(place.isPublic() || signedOnPhone || signedOnPaper, THE_OWNER_SIGNS_FOR_WORK_IN_THE_ROOM, order);
        if (fee().exceeds(call.told()) && !saysWhatDiffers()) {
            throw new RuleViolation(A_FEE_NOT_TOLD_BEFOREHAND_STATES_WHAT_DIFFERS, order, call.told())
                    .at("differences");
        }
    }

    boolean saysWhatDiffers() {
        return differences != null;
    }
}
