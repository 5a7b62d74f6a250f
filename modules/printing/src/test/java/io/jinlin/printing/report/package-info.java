/** Reports, tried. */
@NullMarked
package io.jinlin.printing.report;

import org.jspecify.annotations.NullMarked;
