/** Rooms, and the lists of them. */
@NullMarked
package io.jinlin.archive.room;

import org.jspecify.annotations.NullMarked;
