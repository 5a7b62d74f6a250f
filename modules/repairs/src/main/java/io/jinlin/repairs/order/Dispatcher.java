package io.jinlin.repairs.order;

import java.util.UUID;

/** Who gives orders to engineers: the repair lead any, others urgent ones only. */
public record Dispatcher(UUID staffId, boolean isRepairLead) {}
