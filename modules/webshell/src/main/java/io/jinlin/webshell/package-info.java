/**
 * The shell around every page: templates, tag files, menu, messages, look and keys, so that a department writes only its nouns.
 *
 * <p>Departments build pages on {@code /shell/page.xhtml} (desk) or {@code /shell/phone.xhtml} (phone) with the tags of
 * {@code http://jinlin.io/tags}; say what happened with {@link io.jinlin.webshell.Messages}; enter the menu with
 * {@link io.jinlin.webshell.MenuEntries}; page through lists with {@link io.jinlin.webshell.Listing}; and tell open boards of a change
 * with {@link io.jinlin.webshell.Live}. Broken rules, stale versions and missing rights show themselves: pages do not catch.
 * The shell owns no data and publishes no events of its own.
 */
@NullMarked
package io.jinlin.webshell;

import org.jspecify.annotations.NullMarked;
