/** Binds a database transaction to a tenant: the only place that does. */
@NullMarked
package io.jinlin.tenancy.binding;

import org.jspecify.annotations.NullMarked;
