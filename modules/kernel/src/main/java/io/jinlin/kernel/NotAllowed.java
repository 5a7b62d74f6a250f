package io.jinlin.kernel;

/** The caller's positions do not carry the permission. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(String permission) {
        super(permission);
    }

    public String permission() {
        return String.valueOf(getMessage());
    }
}
