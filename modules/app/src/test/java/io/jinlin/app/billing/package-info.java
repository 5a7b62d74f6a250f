/** Money over public HTTP, in the real application. */
@NullMarked
package io.jinlin.app.billing;

import org.jspecify.annotations.NullMarked;
