package io.jinlin.configuration.firststep;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.configuration.ConfigurationRule;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.tenancy.Desk;
import io.jinlin.webshell.FirstStep;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Guides a new company: what is to be done first, what is done, what it leaves out. May be left and come back to at any time. */
@Desk
public class FirstStepsDesk {

    @Inject
    @Any
    Instance<FirstStep> departments;

    @Inject
    FirstStepsLeft left;

    @Inject
    CurrentStaff staff;

    /** Those this person may take, in their order. */
    @Allowed("configuration.steps.take")
    public List<FirstStepRow> steps() {
        var skipped = left.skipped();
        var rows = new ArrayList<FirstStepRow>();
        for (var step : mine()) {
            rows.add(new FirstStepRow(rows.size() + 1, step.key(), step.path(), state(step, skipped)));
        }
        return rows;
    }

    /** Left out for now. */
    @Allowed("configuration.steps.take")
    public void skip(String key) {
        mustBeKnown(key);
        left.skip(key);
    }

    /** To be done after all. */
    @Allowed("configuration.steps.take")
    public void takeUp(String key) {
        mustBeKnown(key);
        left.takeUp(key);
    }

    /** The company has been through; the guide is not shown any more. */
    @Allowed("configuration.steps.take")
    public void end() {
        left.end();
    }

    @Allowed("configuration.steps.take")
    public boolean areOver() {
        return left.areOver();
    }

    private static FirstStepRow.State state(FirstStep step, Set<String> skipped) {
        if (step.isDone()) {
            return FirstStepRow.State.DONE;
        }
        return skipped.contains(step.key()) ? FirstStepRow.State.SKIPPED : FirstStepRow.State.OPEN;
    }

    private void mustBeKnown(String key) {
        rule(mine().stream().anyMatch(step -> step.key().equals(key)), ConfigurationRule.A_FIRST_STEP_IS_KNOWN, key);
    }

    private List<FirstStep> mine() {
        return departments.stream()
                .filter(step -> staff.may(step.permission()))
                .sorted(Comparator.comparingInt(FirstStep::order))
                .toList();
    }
}
