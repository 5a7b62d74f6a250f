/** Projects with their buildings and units. */
@NullMarked
package io.jinlin.archive.project;

import org.jspecify.annotations.NullMarked;
