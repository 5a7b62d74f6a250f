/** Return visits after repairs: a queue, an outcome in one key, a form. */
@NullMarked
package io.jinlin.servicedesk.visit;

import org.jspecify.annotations.NullMarked;
