package io.jinlin.webshell.live;

import io.jinlin.tenancy.TenantId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something of this topic changed there. */
public record Change(TenantId tenant, String topic, UUID projectId, @Nullable UUID buildingId) {}
