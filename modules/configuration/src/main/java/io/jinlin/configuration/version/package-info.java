/** The life of versions: draft, published, archived; and what is in force. */
@NullMarked
package io.jinlin.configuration.version;

import org.jspecify.annotations.NullMarked;
