package io.jinlin.tenancy;

import io.jinlin.kernel.Rule;

/** Why work changes nothing: the database refuses, whatever is tried. Where two reasons meet, the stricter holds. */
public enum Looking {
    /** The company may only look; what its people reveal, print and take along is noted, and what they order is done. */
    OF_A_COMPANY(TenancyRule.A_COMPANY_THAT_MAY_ONLY_LOOK_CHANGES_NOTHING),
    /** An administrator sees what the holder of a position sees. */
    AS_A_POSITION(TenancyRule.WHO_LOOKS_AS_A_POSITION_CHANGES_NOTHING),
    /** The platform's operator looks at a company. */
    BY_AN_OPERATOR(TenancyRule.AN_OPERATOR_ONLY_LOOKS);

    private final Rule rule;

    Looking(Rule rule) {
        this.rule = rule;
    }

    /** What whoever tries to change something is told. */
    public Rule rule() {
        return rule;
    }

    /**
     * Whether what is written down about the looking itself may be written. Where it may not, nothing can be done that is noted when it
     * is done: no revealing, no printing, no taking along.
     */
    public boolean keepsNotes() {
        return this == OF_A_COMPANY;
    }
}
