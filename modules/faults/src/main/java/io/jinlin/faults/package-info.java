/**
 * Breaks the running product and proves that nothing came of it: clients work in two companies while the application, PostgreSQL,
 * Keycloak and the network between them fail at random times of a printed seed. Afterwards the books balance, everything that was
 * accepted is there once, and no company reaches anything of the other.
 */
@NullMarked
package io.jinlin.faults;

import org.jspecify.annotations.NullMarked;
