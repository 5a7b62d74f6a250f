/** How the kernel's values lie in columns. */
@NullMarked
package io.jinlin.tenancy.mapping;

import org.jspecify.annotations.NullMarked;
