/** Signing a company up: the form, the letter with the link, the confirmation, and how far the company is. */
@NullMarked
package io.jinlin.platform.signup;

import org.jspecify.annotations.NullMarked;
