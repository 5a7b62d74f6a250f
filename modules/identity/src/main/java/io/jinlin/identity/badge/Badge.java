package io.jinlin.identity.badge;

import java.util.Set;
import java.util.UUID;

/** Who acts, and what they may do where. A person, a machine or the system itself. */
public record Badge(
        Kind kind, UUID id, String username, String name, Set<String> positions, Set<String> permissions, Reach reach) {

    /** What kind of actor this is; the system may do everything inside its company, an operator nothing in any company. */
    public enum Kind {
        STAFF,
        MACHINE,
        SYSTEM,
        OPERATOR
    }

    public Badge {
        positions = Set.copyOf(positions);
        permissions = Set.copyOf(permissions);
    }

    public boolean may(String permission) {
        return kind == Kind.SYSTEM || permissions.contains(permission);
    }
}
