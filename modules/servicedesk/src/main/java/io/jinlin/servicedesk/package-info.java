/**
 * The desk where owners are received: the household panel 业务受理, which shows everything about one room on one screen, and the
 * return visits after a repair (《回访情况记录表》).
 *
 * <p>Promises: every repair in a room that is finished and settled is visited once a round; an unsatisfied owner sends the order
 * back to be dispatched. Observes {@code OrderReadyForVisit}; publishes {@link io.jinlin.servicedesk.VisitMade}.
 */
@NullMarked
package io.jinlin.servicedesk;

import org.jspecify.annotations.NullMarked;
