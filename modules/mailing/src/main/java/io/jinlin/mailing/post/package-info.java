/** The way to the mail server. */
@NullMarked
package io.jinlin.mailing.post;

import org.jspecify.annotations.NullMarked;
