/** The pages of the repair department: desk, board and phone. */
@NullMarked
package io.jinlin.repairs.web;

import org.jspecify.annotations.NullMarked;
