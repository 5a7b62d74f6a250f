/** Proofs. */
@NullMarked
package io.jinlin.configuration.version;

import org.jspecify.annotations.NullMarked;
