/** The kinds of configuration there are now. */
@NullMarked
package io.jinlin.configuration.kind;

import org.jspecify.annotations.NullMarked;
