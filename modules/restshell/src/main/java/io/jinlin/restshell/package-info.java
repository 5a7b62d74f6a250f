/**
 * The door for machines: everything under {@code /api}, and the ways every answer has in common.
 *
 * <p>Promises: every resource ({@code @Path}) and provider of a department is found by itself; a broken rule, a stale version, an
 * absent thing or a missing permission becomes {@code application/problem+json}; a body with an unknown, missing or null field is
 * refused (a record component may be null or missing only where it says {@code @Nullable}). {@link
 * io.jinlin.restshell.Version} reads {@code If-Match}, {@link io.jinlin.restshell.Answers} writes {@code ETag} and {@code Location},
 * {@link io.jinlin.restshell.IdempotentRequests} runs a request once however often it arrives, {@link
 * io.jinlin.restshell.PageRequest} reads where a list goes on. It also tells whether the house is open ({@code /health}) and
 * writes the journal of requests. Publishes no events. Amounts travel as decimal strings in yuan ({@code "12.50"}), instants as
 * ISO-8601 in UTC.
 */
@NullMarked
package io.jinlin.restshell;

import org.jspecify.annotations.NullMarked;
