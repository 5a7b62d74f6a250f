/** Keycloak's books as far as this department writes in them. */
@NullMarked
package io.jinlin.identity.keycloak;

import org.jspecify.annotations.NullMarked;
