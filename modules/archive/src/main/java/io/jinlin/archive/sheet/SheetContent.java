package io.jinlin.archive.sheet;

import java.util.List;

/**
 * A spreadsheet, read. Rows with faults are missing from the lines.
 *
 * @param ignored headings that no column of the template has
 */
public record SheetContent(
        List<ProjectLine> projects, List<HouseholdLine> households, List<String> ignored, Faults faults) {}
