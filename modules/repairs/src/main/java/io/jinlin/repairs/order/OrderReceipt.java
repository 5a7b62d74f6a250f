package io.jinlin.repairs.order;

import java.io.Serializable;
import java.util.UUID;

/** What the caller is told: the number to ask by. */
public record OrderReceipt(UUID id, String number, long version) implements Serializable {}
