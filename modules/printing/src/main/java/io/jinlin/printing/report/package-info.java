/** A form as JasperReports prints it: a design built by this code, without a line of script in it. */
@NullMarked
package io.jinlin.printing.report;

import org.jspecify.annotations.NullMarked;
