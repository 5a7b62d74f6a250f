package io.jinlin.identity.badge;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    /** The same person or program with only those of its rights. */
    public Badge narrowedTo(Predicate<String> left) {
        return new Badge(
                kind,
                id,
                username,
                name,
                positions,
                permissions.stream().filter(left).collect(Collectors.toSet()),
                reach);
    }

    public boolean may(String permission) {
        return kind == Kind.SYSTEM || permissions.contains(permission);
    }
}
