package io.jinlin.identity.audit;

import io.jinlin.tenancy.TenantId;

/** The company has an entry that waits to be sealed. */
record EntryNoted(TenantId tenant) {}
