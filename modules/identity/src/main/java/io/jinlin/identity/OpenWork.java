package io.jinlin.identity;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a department keeps in the hands of single people, so that nothing stays behind when one of them leaves. A department that has
 * such work has one bean of this kind; it is asked inside the transaction in which the person leaves, whoever is at the desk and wherever
 * that person works.
 */
public interface OpenWork {

    /** The key of its words, such as {@code repairs.openwork}; unique among departments. */
    String key();

    /** What is in the person's hands, the most urgent first. */
    List<Item> of(UUID staffId);

    /** Colleagues who may take all of it. */
    List<StaffName> successors(UUID staffId);

    /**
     * Gives all of it to a colleague.
     *
     * @param successor nobody: it goes back to where it is given out
     */
    void handOver(UUID staffId, @Nullable UUID successor);

    /**
     * A piece of work.
     *
     * @param number how the department calls it
     * @param what in few words, without personal data
     */
    record Item(UUID id, String number, String what) implements Serializable {}
}
