@NullMarked
package io.jinlin.billing;

import org.jspecify.annotations.NullMarked;
