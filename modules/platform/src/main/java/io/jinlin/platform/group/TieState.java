package io.jinlin.platform.group;

/** How a group and a company stand to one another. */
public enum TieState {
    INVITED,
    CONSENTED,
    /** The company said no. */
    DECLINED,
    /** The company took its consent back. */
    WITHDRAWN,
    /** The group let the company go, or took its invitation back. */
    DISSOLVED,
    /** Nobody answered in time, or the last day has passed. */
    EXPIRED;

    public boolean isOpen() {
        return this == INVITED || this == CONSENTED;
    }

    public String tone() {
        return switch (this) {
            case INVITED -> "wait";
            case CONSENTED -> "good";
            case DECLINED, WITHDRAWN -> "bad";
            case DISSOLVED, EXPIRED -> "neutral";
        };
    }
}
