/** What the platform's operator sees and does: never a company's own tables. */
@NullMarked
package io.jinlin.platform.console;

import org.jspecify.annotations.NullMarked;
