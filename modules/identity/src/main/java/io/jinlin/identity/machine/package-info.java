/** Programs that act for a company. */
@NullMarked
package io.jinlin.identity.machine;

import org.jspecify.annotations.NullMarked;
