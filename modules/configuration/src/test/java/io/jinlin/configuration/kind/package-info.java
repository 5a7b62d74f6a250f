/** Proofs. */
@NullMarked
package io.jinlin.configuration.kind;

import org.jspecify.annotations.NullMarked;
