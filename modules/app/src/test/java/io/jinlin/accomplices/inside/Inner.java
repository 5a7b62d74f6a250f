package io.jinlin.accomplices.inside;

/** Nobody else's business. */
public record Inner(String word) {}
