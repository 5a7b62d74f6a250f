/** The log of who did, saw or changed what. */
@NullMarked
package io.jinlin.identity.audit;

import org.jspecify.annotations.NullMarked;
