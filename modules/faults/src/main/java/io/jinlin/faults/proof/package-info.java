/** What must be true afterwards, asked of the database and over REST. */
@NullMarked
package io.jinlin.faults.proof;

import org.jspecify.annotations.NullMarked;
