/** The desk over HTTP. */
@NullMarked
package io.jinlin.servicedesk.rest;

import org.jspecify.annotations.NullMarked;
