/** Taking a whole archive in from a spreadsheet, and giving it out again. */
@NullMarked
package io.jinlin.archive.intake;

import org.jspecify.annotations.NullMarked;
