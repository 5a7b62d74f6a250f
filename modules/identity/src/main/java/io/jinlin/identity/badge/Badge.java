package io.jinlin.identity.badge;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and what they may do where. A person, a machine or the system itself.
 *
 * @param reach where the person works, in whatever capacity
 * @param reaches where a permission counts, for those that do not count in the whole reach: whoever stands in for a colleague may what
 *     the colleague may where the colleague works, and no more anywhere
 * @param held where a position is held, for those that are not held in the whole reach
 * @param viewing whether this is somebody who only looks, as whoever holds those positions would see it
 */
public record Badge(
        Kind kind,
        UUID id,
        String username,
        String name,
        Set<String> positions,
        Set<String> permissions,
        Reach reach,
        Map<String, Reach> reaches,
        Map<String, Reach> held,
        boolean viewing) {

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
        reaches = Map.copyOf(reaches);
        held = Map.copyOf(held);
    }

    public Badge(
            Kind kind,
            UUID id,
            String username,
            String name,
            Set<String> positions,
            Set<String> permissions,
            Reach reach) {
        this(kind, id, username, name, positions, permissions, reach, Map.of(), Map.of(), false);
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
                reach,
                reaches,
                held,
                viewing);
    }

    public boolean may(String permission) {
        return kind == Kind.SYSTEM || permissions.contains(permission);
    }

    /** Where that permission counts. */
    public Reach reach(String permission) {
        return reaches.getOrDefault(permission, reach);
    }

    /** The positions that count there. */
    public Set<String> positionsAt(UUID projectId, @Nullable UUID buildingId) {
        return positions.stream()
                .filter(position -> held.getOrDefault(position, reach).covers(projectId, buildingId))
                .collect(Collectors.toSet());
    }

    /** The same person looking as the holder of one position: nothing outside the own reach, and nothing that is to do with staff. */
    public Badge viewingAs(String position, Set<String> grants) {
        var seen = grants.stream()
                .filter(grant -> !grant.startsWith("identity.") || grant.endsWith(".read"))
                .collect(java.util.stream.Collectors.toSet());
        return new Badge(kind, id, username, name, Set.of(position), seen, reach, Map.of(), Map.of(), true);
    }
}
