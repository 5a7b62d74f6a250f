package io.jinlin.archive;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household that may be the one meant. Found as a room, it names its first owner; found as a person, that person.
 *
 * @param label {@code 3-2-1501}
 * @param personId null for a room without people on file
 * @param role null like {@code personId}
 * @param name masked; empty for a room without people on file
 * @param phone masked; empty when none is on file
 */
public record HouseholdHit(
        UUID roomId,
        UUID projectId,
        @Nullable UUID buildingId,
        String projectName,
        String label,
        String address,
        @Nullable UUID personId,
        @Nullable OccupantRole role,
        String name,
        String phone)
        implements Serializable {}
