/** The mail server of the demonstration and of the tests, and the page on which its letters are read. */
@NullMarked
package io.jinlin.launcher.mail;

import org.jspecify.annotations.NullMarked;
