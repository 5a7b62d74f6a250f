/** The pages of configuration. */
@NullMarked
package io.jinlin.configuration.web;

import org.jspecify.annotations.NullMarked;
