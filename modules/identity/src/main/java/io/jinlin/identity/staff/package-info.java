/** The people who work here: their positions, and the projects and buildings they work in. */
@NullMarked
package io.jinlin.identity.staff;

import org.jspecify.annotations.NullMarked;
