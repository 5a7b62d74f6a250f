/** Invitations, tried. */
@NullMarked
package io.jinlin.identity.invitation;

import org.jspecify.annotations.NullMarked;
