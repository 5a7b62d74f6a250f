package io.jinlin.configuration.profile;

import java.io.Serializable;

/**
 * How the company is named on paper.
 *
 * @param version 0 while nobody has written anything
 * @param phone as it is printed
 */
public record ProfileRow(long version, String fullName, String address, String phone, boolean hasLogo)
        implements Serializable {}
