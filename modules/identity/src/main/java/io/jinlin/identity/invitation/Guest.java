package io.jinlin.identity.invitation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** What somebody who holds a good ticket is told: who asks, and as what. */
public record Guest(
        String alias, String company, String fullName, List<String> positions, List<String> english, Instant expiresAt)
        implements Serializable {}
