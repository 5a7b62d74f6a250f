/** Positions and permissions a company starts with. */
@NullMarked
package io.jinlin.identity.permission;

import org.jspecify.annotations.NullMarked;
