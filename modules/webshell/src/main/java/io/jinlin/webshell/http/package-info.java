/** Headers, caching and compression of every answer. */
@NullMarked
package io.jinlin.webshell.http;

import org.jspecify.annotations.NullMarked;
