package io.jinlin.platform.post;

import io.jinlin.platform.Plan;
import java.util.List;

/**
 * Something that a company's contact is told once.
 *
 * @param about tells two of a kind apart: a day, an invoice's number, the subscription's version
 * @param facts what its words speak of, in their order; a {@link Plan} is called by its name in the reader's language
 */
public record News(Occasion occasion, String about, List<Object> facts) {

    public static News of(Occasion occasion, Object about, Object... facts) {
        return new News(occasion, about.toString(), List.of(facts));
    }
}
