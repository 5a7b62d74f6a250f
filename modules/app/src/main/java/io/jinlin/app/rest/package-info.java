/** What the operator asks of the application as a whole. */
@NullMarked
package io.jinlin.app.rest;

import org.jspecify.annotations.NullMarked;
