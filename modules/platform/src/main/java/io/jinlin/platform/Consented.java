package io.jinlin.platform;

import io.jinlin.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A company that lets its group see figures today.
 *
 * @param everywhere all projects, those that come later too
 * @param projects otherwise these
 * @param lastDay the last day on which they may be seen
 */
public record Consented(
        TenantId company, boolean everywhere, Set<UUID> projects, Set<KpiFamily> families, LocalDate lastDay) {

    public Consented {
        projects = Set.copyOf(projects);
        families = Set.copyOf(families);
    }
}
