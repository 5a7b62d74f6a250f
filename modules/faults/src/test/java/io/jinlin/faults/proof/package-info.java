/** The proof on rows it must refuse. */
@NullMarked
package io.jinlin.faults.proof;

import org.jspecify.annotations.NullMarked;
