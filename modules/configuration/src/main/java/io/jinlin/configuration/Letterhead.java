package io.jinlin.configuration;

import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of the company's papers.
 *
 * @param name never empty
 * @param address empty when the company has not said
 * @param phone the service telephone as it is printed; empty when the company has not said
 * @param logo PNG or JPEG
 */
public record Letterhead(String name, String address, String phone, byte @Nullable [] logo) {}
