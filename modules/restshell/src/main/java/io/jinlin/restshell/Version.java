package io.jinlin.restshell;

import static io.jinlin.kernel.Rule.rule;

import java.util.regex.Pattern;

/**
 * The version the caller saw, as given in {@code If-Match: "3"}; an operation that takes one answers 428 without it.
 *
 * @param value the entity's version
 */
public record Version(long value) {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    /** Called by JAX-RS with the header's text. */
    public static Version fromString(String header) {
        var match = ETAG.matcher(header.strip());
        rule(match.matches(), RestRule.A_VERSION_IS_WRITTEN_AS_IN_THE_ETAG, header);
        return new Version(Long.parseLong(match.group(1)));
    }

    @Override
    public String toString() {
        return "\"" + value + "\"";
    }
}
