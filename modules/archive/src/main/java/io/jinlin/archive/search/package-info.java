/** What a caller says, understood. */
@NullMarked
package io.jinlin.archive.search;

import org.jspecify.annotations.NullMarked;
