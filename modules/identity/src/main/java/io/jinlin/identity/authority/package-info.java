/** How far the permissions of positions go: limits on money that goes back and on what is struck off. */
@NullMarked
package io.jinlin.identity.authority;

import org.jspecify.annotations.NullMarked;
