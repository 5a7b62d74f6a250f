/** The platform's pages. */
@NullMarked
package io.jinlin.platform.web;

import org.jspecify.annotations.NullMarked;
