package io.jinlin.configuration;

import java.util.UUID;

/**
 * A version was published; it is in force from its date on.
 *
 * @param subject {@code numbering}, {@code forms.receipt}
 */
public record ConfigurationPublished(UUID versionId, String subject, int number) {}
