/**
 * The statements of one request, taken from PostgreSQL's own log and sent again by bare JDBC: what the same work costs without an
 * application server.
 */
@NullMarked
package io.jinlin.benchmarks.sql;

import org.jspecify.annotations.NullMarked;
