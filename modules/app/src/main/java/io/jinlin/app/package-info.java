/** The house as a whole: nothing of its own but what spans all departments. */
@NullMarked
package io.jinlin.app;

import org.jspecify.annotations.NullMarked;
