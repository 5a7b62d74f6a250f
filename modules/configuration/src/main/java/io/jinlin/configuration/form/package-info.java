/** Editing printed forms piece by piece, and seeing them. */
@NullMarked
package io.jinlin.configuration.form;

import org.jspecify.annotations.NullMarked;
