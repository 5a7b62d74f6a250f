/** The one place where exceptions of a page become words. */
@NullMarked
package io.jinlin.webshell.fault;

import org.jspecify.annotations.NullMarked;
