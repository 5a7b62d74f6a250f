/**
 * Turns a form and its data into a PDF; what is on a form and when it is printed is the departments' business.
 *
 * <p>A form is declared in YAML ({@code tenant-config/default/forms}): paper, labels, cells, tables, signatures, copies. There are
 * no expressions in it, and the reports built from it hold no code, so a company may edit its own version without risk.
 *
 * <p>Promise: {@link io.jinlin.printing.FormTemplates} finds and checks templates, {@link io.jinlin.printing.FormData} carries what
 * is to be printed, {@link io.jinlin.printing.Printer} prints it. Data that the form does not offer, lacks, or that the typeface
 * cannot show is refused by a {@link io.jinlin.printing.PrintingRule}, never dropped. No events.
 */
@NullMarked
package io.jinlin.printing;

import org.jspecify.annotations.NullMarked;
