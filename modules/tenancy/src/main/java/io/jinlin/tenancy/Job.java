package io.jinlin.tenancy;

/**
 * Work for the background: any node may be given it, and may be given it again after a crash, so its effects must bear
 * repeating. A job enters its tenant itself ({@link Tenancy#as}).
 */
public interface Job {

    /** Its noun, such as {@code identity.provisioning}. */
    String name();

    /** Does the work of one order; throwing means: try again later. */
    void run(String order);
}
