package io.jinlin.identity.permission;

import java.io.Serializable;
import java.util.Set;

/** A position of the company, and what whoever holds it may do. */
public record PositionRights(PositionRow position, Set<String> permissions) implements Serializable {

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
