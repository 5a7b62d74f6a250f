/** What a new company does first. */
@NullMarked
package io.jinlin.configuration.firststep;

import org.jspecify.annotations.NullMarked;
