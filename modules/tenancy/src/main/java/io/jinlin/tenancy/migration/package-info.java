/** Numbered SQL files, applied once to each schema in order. */
@NullMarked
package io.jinlin.tenancy.migration;

import org.jspecify.annotations.NullMarked;
