@NullMarked
package io.jinlin.tenancy.binding;

import org.jspecify.annotations.NullMarked;
