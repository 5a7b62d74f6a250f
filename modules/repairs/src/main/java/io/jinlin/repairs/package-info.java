/**
 * Repairs 报修、派工: everything that is put right in rooms and public areas, from the call to the filed form (S0 五.2).
 *
 * <p>Promises {@link io.jinlin.repairs.RepairCases}: what is open or was done lately in a room, and the result of a return visit
 * taken in. Publishes {@link io.jinlin.repairs.OrderReceived}, {@link io.jinlin.repairs.OrderDispatched}, {@link
 * io.jinlin.repairs.OrderFinished}, {@link io.jinlin.repairs.OrderReadyForVisit}, {@link io.jinlin.repairs.OrderWithdrawn} and
 * {@link io.jinlin.repairs.OrderFiled}, each in the transaction in which it happened. Fees go to billing as charges of the source
 * {@code repairs.order}; what billing says of them moves the orders on.
 */
@NullMarked
package io.jinlin.repairs;

import org.jspecify.annotations.NullMarked;
