/** What the tag files need beyond markup: wording, conversion, reading records. */
@NullMarked
package io.jinlin.webshell.tag;

import org.jspecify.annotations.NullMarked;
