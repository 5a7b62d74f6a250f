/** The department's pages. */
@NullMarked
package io.jinlin.configuration.web;

import org.jspecify.annotations.NullMarked;
