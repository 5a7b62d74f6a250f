package io.jinlin.accomplices;

import io.jinlin.offenders.OrderManager;

/** Closes a circle of modules. */
public record Secret(OrderManager used) {}
