@org.jspecify.annotations.NullMarked
package io.jinlin.webshell.tag;
