/**
 * The whole product on one machine: {@link io.jinlin.launcher.Stack} starts an embedded PostgreSQL, a Keycloak and the
 * application as child processes, each with its own log, ready only when its health endpoint says so, and stops them again
 * whatever happens to the launcher itself. The demonstration ({@code mvn -Pdemo}) and the application's integration tests
 * stand on it. It knows the product from outside only, over public HTTP, and depends on no other module.
 */
@NullMarked
package io.jinlin.launcher;

import org.jspecify.annotations.NullMarked;
