/** The archive's pages. */
@NullMarked
package io.jinlin.archive.web;

import org.jspecify.annotations.NullMarked;
