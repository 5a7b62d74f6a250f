/**
 * What a company decides about how it works, in versions.
 *
 * <p>Positions' permissions, numbering, time limits, wording and printed forms share one life: draft, validated, previewed, published with date
 * and reason, archived. Departments ask for what is in force; nobody but this department writes it.
 */
@NullMarked
package io.jinlin.configuration;

import org.jspecify.annotations.NullMarked;
