/** A form as its YAML declares it, read strictly: every complaint names its place. */
@NullMarked
package io.jinlin.printing.template;

import org.jspecify.annotations.NullMarked;
