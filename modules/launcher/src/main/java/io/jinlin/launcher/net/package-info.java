/** Talking JSON over HTTP, as any outside program would. */
@NullMarked
package io.jinlin.launcher.net;

import org.jspecify.annotations.NullMarked;
