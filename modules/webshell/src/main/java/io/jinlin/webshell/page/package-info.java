/** What the templates ask: the menu, the company, the language, the messages to show. */
@NullMarked
package io.jinlin.webshell.page;

import org.jspecify.annotations.NullMarked;
