package io.jinlin.identity;

import java.io.Serializable;
import java.util.UUID;

/** A colleague as others see one. */
public record StaffName(UUID id, String name) implements Serializable {}
