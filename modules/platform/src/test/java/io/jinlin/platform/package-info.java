@NullMarked
package io.jinlin.platform;

import org.jspecify.annotations.NullMarked;
