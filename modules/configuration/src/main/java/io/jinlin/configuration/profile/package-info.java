/** How the company is named on paper. */
@NullMarked
package io.jinlin.configuration.profile;

import org.jspecify.annotations.NullMarked;
