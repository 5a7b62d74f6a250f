package io.jinlin.platform.console;

import java.io.Serializable;
import java.time.Instant;

/** One thing that happened to a subscription. */
public record EventLine(Instant at, String who, String what, String detail) implements Serializable {}
