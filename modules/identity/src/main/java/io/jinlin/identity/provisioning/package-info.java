/** Opening a company: every step may be repeated, and nothing stays half made. */
@NullMarked
package io.jinlin.identity.provisioning;

import org.jspecify.annotations.NullMarked;
