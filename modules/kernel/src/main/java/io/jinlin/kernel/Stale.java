package io.jinlin.kernel;

import org.jspecify.annotations.Nullable;

/** Somebody changed it since the caller looked; look again, then decide. */
public class Stale extends RuntimeException {

    private final @Nullable String who;
    private final @Nullable String what;

    public Stale(String noun) {
        super(noun);
        who = null;
        what = null;
    }

    /**
     * Where it is known.
     *
     * @param who whoever was faster
     * @param what they changed, in words
     */
    public Stale(String noun, String who, String what) {
        super(noun);
        this.who = who;
        this.what = what;
    }

    /** The message key of the thing, such as {@code repairs.order}. */
    public String noun() {
        return String.valueOf(getMessage());
    }

    public @Nullable String who() {
        return who;
    }

    public @Nullable String what() {
        return what;
    }
}
