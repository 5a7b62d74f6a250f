/** The file of roles. */
@NullMarked
package io.jinlin.identity.permission;

import org.jspecify.annotations.NullMarked;
