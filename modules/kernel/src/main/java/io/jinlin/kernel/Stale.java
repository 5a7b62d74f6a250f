package io.jinlin.kernel;

/** Somebody changed it since the caller looked; look again, then decide. */
public class Stale extends RuntimeException {

    public Stale(String noun) {
        super(noun);
    }

    /** The message key of the thing, such as {@code repairs.order}. */
    public String noun() {
        return String.valueOf(getMessage());
    }
}
