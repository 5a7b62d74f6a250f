/** Export of everything: a company takes along what is its own. */
@NullMarked
package io.jinlin.platform.export;

import org.jspecify.annotations.NullMarked;
