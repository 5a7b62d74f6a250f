/**
 * Endpoints that do nothing: they stand behind the very filters the product's own endpoints stand behind, read the same bodies and
 * answer the same answers. They are put into a copy of the application, never into the product.
 */
@NullMarked
package io.jinlin.benchmarks.bare;

import org.jspecify.annotations.NullMarked;
