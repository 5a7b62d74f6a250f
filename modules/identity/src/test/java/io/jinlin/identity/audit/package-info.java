/** The trail under the hands of those who would like it otherwise. */
@NullMarked
package io.jinlin.identity.audit;

import org.jspecify.annotations.NullMarked;
