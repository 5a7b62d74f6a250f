/** Companies sign themselves up, over REST and in a browser. */
@NullMarked
package io.jinlin.app.signup;

import org.jspecify.annotations.NullMarked;
