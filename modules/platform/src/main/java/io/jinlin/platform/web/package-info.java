/** The pages of subscription and console. */
@NullMarked
package io.jinlin.platform.web;

import org.jspecify.annotations.NullMarked;
