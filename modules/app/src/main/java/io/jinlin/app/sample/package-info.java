/**
 * A year of believable history for a company that tries the product: invented calls, done by the company's own staff through the
 * departments' own desks, each at its own time. Ordered by the platform's operator.
 */
@NullMarked
package io.jinlin.app.sample;

import org.jspecify.annotations.NullMarked;
