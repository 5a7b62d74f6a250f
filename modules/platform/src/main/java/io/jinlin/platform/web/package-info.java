/** The pages of the platform's departments. */
@NullMarked
package io.jinlin.platform.web;

import org.jspecify.annotations.NullMarked;
