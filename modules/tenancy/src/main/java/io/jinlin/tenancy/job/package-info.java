/** Leased background work on db-scheduler. */
@NullMarked
package io.jinlin.tenancy.job;

import org.jspecify.annotations.NullMarked;
