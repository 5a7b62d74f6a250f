/** When the platform's operators may look at a company: asked for with a reason, seen by the company, ended by it or by itself (ADR 0011). */
@NullMarked
package io.jinlin.platform.access;

import org.jspecify.annotations.NullMarked;
