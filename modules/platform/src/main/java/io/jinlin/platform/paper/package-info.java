/** The platform's own papers: forms that no company changes. */
@NullMarked
package io.jinlin.platform.paper;

import org.jspecify.annotations.NullMarked;
