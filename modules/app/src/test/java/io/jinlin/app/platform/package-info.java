/** Companies as the platform's customers, on the running stack. */
@NullMarked
package io.jinlin.app.platform;

import org.jspecify.annotations.NullMarked;
