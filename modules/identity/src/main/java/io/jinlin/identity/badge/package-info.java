/** What a person may do at this moment, read from the company's tables and kept for seconds. */
@NullMarked
package io.jinlin.identity.badge;

import org.jspecify.annotations.NullMarked;
