package io.jinlin.archive;

import java.util.UUID;

/** Somebody has seen a person's name and telephone in full. */
public record ContactRevealed(UUID personId, UUID staffId) {}
