/**
 * The words every department shares: values that cannot be wrong ({@link io.jinlin.kernel.Money}, {@link
 * io.jinlin.kernel.RoomNumber}, {@link io.jinlin.kernel.PhoneNumber}, {@link io.jinlin.kernel.Period}), the way a broken rule
 * is said ({@link io.jinlin.kernel.Rule}), and how Chinese names are masked and sorted.
 *
 * <p>Plain Java: no entities, no container, no tenant.
 */
@NullMarked
package io.jinlin.kernel;

import org.jspecify.annotations.NullMarked;
