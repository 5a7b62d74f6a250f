package io.jinlin.archive;

import java.io.Serializable;
import java.util.UUID;

/**
 * A person's name and telephone in full: personal data, for the purpose it was asked for and no other.
 *
 * @param phone digits as dialled; empty when none is on file
 */
public record Contact(UUID personId, String name, String phone) implements Serializable {

    @Override
    public String toString() {
        return "Contact[" + personId + "]";
    }
}
