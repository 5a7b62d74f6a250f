package io.jinlin.identity.audit;

/**
 * From where something was done.
 *
 * @param address the network, its last bits left out; empty for work that nobody waits for
 * @param request the request's number, as in the journal
 */
public record Origin(String address, String request, Door door) {

    static final Origin NOWHERE = new Origin("", "", Door.JOB);

    /** Which way something came in. */
    public enum Door {
        PAGE,
        API,
        JOB,
        /** From before this was noted. */
        UNKNOWN
    }
}
