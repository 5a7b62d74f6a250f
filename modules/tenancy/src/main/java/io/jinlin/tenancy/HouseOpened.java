package io.jinlin.tenancy;

/** The application has started: tables are up to date and jobs run. Fired once on each node, before the first request. */
public record HouseOpened() {}
