/** The audit trail, and what happens between groups and companies, on the running stack. */
@NullMarked
package io.jinlin.app.audit;

import org.jspecify.annotations.NullMarked;
