/** The desk's pages. */
@NullMarked
package io.jinlin.servicedesk.web;

import org.jspecify.annotations.NullMarked;
