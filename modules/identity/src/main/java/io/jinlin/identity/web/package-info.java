/** The department's pages. */
@NullMarked
package io.jinlin.identity.web;

import org.jspecify.annotations.NullMarked;
