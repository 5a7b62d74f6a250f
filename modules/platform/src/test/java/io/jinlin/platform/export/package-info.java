/** Export, tried. */
@NullMarked
package io.jinlin.platform.export;

import org.jspecify.annotations.NullMarked;
