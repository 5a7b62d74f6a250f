package io.jinlin.configuration.firststep;

/** A first step as it stands now; {@code number} counts from 1. */
public record FirstStepRow(int number, String key, String path, State state) {

    public enum State {
        OPEN,
        DONE,
        SKIPPED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isSkipped() {
        return state == State.SKIPPED;
    }

    public String getTone() {
        return switch (state) {
            case OPEN -> "wait";
            case DONE -> "good";
            case SKIPPED -> "neutral";
        };
    }
}
