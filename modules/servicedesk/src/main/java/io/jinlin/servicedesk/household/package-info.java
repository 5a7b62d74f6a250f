/** Everything about one room, gathered from the departments that know it. */
@NullMarked
package io.jinlin.servicedesk.household;

import org.jspecify.annotations.NullMarked;
