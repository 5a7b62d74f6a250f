/** The archive in the whole stack. */
@NullMarked
package io.jinlin.app.archive;

import org.jspecify.annotations.NullMarked;
