/** Companies are opened whole, whatever dies meanwhile. */
@NullMarked
package io.jinlin.app.provisioning;

import org.jspecify.annotations.NullMarked;
