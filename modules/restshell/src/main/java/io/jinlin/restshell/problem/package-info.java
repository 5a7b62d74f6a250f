/** What goes wrong, told as {@code application/problem+json}. */
@NullMarked
package io.jinlin.restshell.problem;

import org.jspecify.annotations.NullMarked;
