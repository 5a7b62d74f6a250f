package io.jinlin.archive;

import java.io.Serializable;
import java.util.UUID;

/**
 * A building as lists name it.
 *
 * @param code what stands first in the label of its rooms, {@code 3}
 * @param name as people say it, {@code 3栋}
 */
public record BuildingName(UUID id, UUID projectId, String code, String name) implements Serializable {}
