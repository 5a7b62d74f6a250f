/** The JAX-RS application: which classes it has and how it describes itself. */
@NullMarked
package io.jinlin.restshell.application;

import org.jspecify.annotations.NullMarked;
