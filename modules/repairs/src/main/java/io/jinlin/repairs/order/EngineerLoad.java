package io.jinlin.repairs.order;

import java.io.Serializable;
import java.util.UUID;

/**
 * An engineer as the dispatch board shows one.
 *
 * @param inHand orders dispatched, accepted or being worked on
 * @param overdue how many of those are past their time limit
 */
public record EngineerLoad(UUID id, String name, long inHand, long overdue) implements Serializable {}
