/** The repair order: its life, its papers, and the desks where it is taken in and moved on. */
@NullMarked
package io.jinlin.repairs.order;

import org.jspecify.annotations.NullMarked;
