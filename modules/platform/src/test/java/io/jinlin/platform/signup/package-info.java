@NullMarked
package io.jinlin.platform.signup;

import org.jspecify.annotations.NullMarked;
