/** The platform's own tables, with plain SQL over the provisioner's connections. */
@NullMarked
package io.jinlin.platform.tables;

import org.jspecify.annotations.NullMarked;
