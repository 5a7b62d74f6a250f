/** Checks the templates, because an unknown tag renders silently as raw markup. */
@NullMarked
package io.jinlin.webshell.lint;

import org.jspecify.annotations.NullMarked;
