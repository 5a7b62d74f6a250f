/** The servers the stack is made of, as child processes that never outlive it. */
@NullMarked
package io.jinlin.launcher.parts;

import org.jspecify.annotations.NullMarked;
