/** The pages of the platform and its companies. */
@NullMarked
package io.jinlin.platform.web;

import org.jspecify.annotations.NullMarked;
