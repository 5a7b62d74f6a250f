package io.jinlin.tenancy;

/** Some companies have just been brought up to date and are served from now on. Fired on the node that did it. */
public record WaveEnded(int wave) {}
