package io.jinlin.configuration;

/** In how many hours work is to be done. */
public record Hours(int urgent, int normal) {}
