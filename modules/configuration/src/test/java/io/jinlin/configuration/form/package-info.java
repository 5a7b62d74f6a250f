/** Proofs. */
@NullMarked
package io.jinlin.configuration.form;

import org.jspecify.annotations.NullMarked;
