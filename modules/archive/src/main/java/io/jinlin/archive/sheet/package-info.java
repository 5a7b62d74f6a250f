/** The spreadsheet by which a whole archive comes in and goes out. */
@NullMarked
package io.jinlin.archive.sheet;

import org.jspecify.annotations.NullMarked;
