package io.jinlin.archive;

import java.io.Serializable;
import java.util.UUID;

/** A project as lists name it. */
public record ProjectName(UUID id, String name) implements Serializable {}
