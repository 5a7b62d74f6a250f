/** Proofs. */
@NullMarked
package io.jinlin.configuration.parcel;

import org.jspecify.annotations.NullMarked;
