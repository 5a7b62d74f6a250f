package io.jinlin.repairs.order;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.repairs.RepairRule.BAD_OWNER_MATERIAL_IS_WARNED_ABOUT_AND_THE_OWNER_CHOOSES;

import org.jspecify.annotations.Nullable;

/** The examination of material that the owner supplied: what is not good is warned about, and the owner chooses (S0 五.2.4c). */
public record OwnerMaterial(MaterialCheck check, boolean warned, @Nullable OwnerChoice choice) {

    public OwnerMaterial {
        rule(
                check == MaterialCheck.GOOD || (warned && choice != null),
                BAD_OWNER_MATERIAL_IS_WARNED_ABOUT_AND_THE_OWNER_CHOOSES);
    }
}
