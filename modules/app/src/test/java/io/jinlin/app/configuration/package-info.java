/** Configuration in versions over REST, on the running stack. */
@NullMarked
package io.jinlin.app.configuration;

import org.jspecify.annotations.NullMarked;
