package io.jinlin.platform.signup;

import java.io.Serializable;

/**
 * What the reader of the letter is shown before they confirm.
 *
 * @param email masked
 * @param used the link was used already
 */
public record Invitation(String company, String alias, String plan, String email, boolean used)
        implements Serializable {}
