/** The whole product, running for the tests. */
@NullMarked
package io.jinlin.app.stack;

import org.jspecify.annotations.NullMarked;
