package io.jinlin.platform.signup;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is told of a sign-up that was taken.
 *
 * @param email masked
 * @param expiresAt until when the link in the letter is good
 */
public record LetterSent(String alias, String email, Instant expiresAt) implements Serializable {}
