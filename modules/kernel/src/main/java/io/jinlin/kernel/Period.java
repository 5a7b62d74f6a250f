package io.jinlin.kernel;

import static io.jinlin.kernel.Rule.rule;

import java.io.Serializable;
import java.time.LocalDate;

/** Whole days from the first to the last, both included. */
public record Period(LocalDate from, LocalDate to) implements Serializable {

    public Period {
        rule(!to.isBefore(from), KernelRule.A_PERIOD_ENDS_AFTER_IT_BEGINS, from, to);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
