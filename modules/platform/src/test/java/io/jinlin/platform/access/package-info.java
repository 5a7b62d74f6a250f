@NullMarked
package io.jinlin.platform.access;

import org.jspecify.annotations.NullMarked;
