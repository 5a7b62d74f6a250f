package io.jinlin.repairs;

import io.jinlin.kernel.PhoneNumber;

/** Who called about an order, in full. */
public record OrderCaller(String name, PhoneNumber phone) {}
