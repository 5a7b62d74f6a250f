/** The API of the platform's departments. */
@NullMarked
package io.jinlin.platform.rest;

import org.jspecify.annotations.NullMarked;
