@NullMarked
package io.jinlin.app.identity;

import org.jspecify.annotations.NullMarked;
