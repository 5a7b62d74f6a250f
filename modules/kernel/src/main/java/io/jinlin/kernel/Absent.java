package io.jinlin.kernel;

/** It is not there, or not for this caller to know of: the two look alike on purpose. */
public class Absent extends RuntimeException {

    public Absent(String noun) {
        super(noun);
    }

    /** The message key of the thing, such as {@code repairs.order}. */
    public String noun() {
        return String.valueOf(getMessage());
    }
}
