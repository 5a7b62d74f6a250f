/** People, and what they hold or live in. */
@NullMarked
package io.jinlin.archive.person;

import org.jspecify.annotations.NullMarked;
