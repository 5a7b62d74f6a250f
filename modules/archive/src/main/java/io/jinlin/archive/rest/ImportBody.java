package io.jinlin.archive.rest;

import io.jinlin.archive.intake.ImportCounts;
import io.jinlin.archive.intake.ImportReport;
import java.util.List;
import java.util.Locale;

/**
 * What an import did, or would do.
 *
 * @param applied false after a dry run
 * @param rows rows that were read and understood
 * @param faultCount all faults; {@code faults} tells the first five hundred
 * @param ignored headings that no column of the template has
 */
public record ImportBody(
        boolean applied, int rows, ImportCounts counts, int faultCount, List<Fault> faults, List<String> ignored) {

    /**
     * Something that cannot be taken in.
     *
     * @param row as the spreadsheet program counts, the heading is 1
     * @param column heading of the column
     * @param detail what is wrong and what to do
     * @param code message key
     */
    public record Fault(String sheet, int row, String column, String detail, String code) {}

    static ImportBody of(ImportReport report, Locale locale) {
        return new ImportBody(
                report.applied(),
                report.rows(),
                report.counts(),
                report.faultCount(),
                report.faults().stream()
                        .map(f -> new Fault(f.sheet(), f.row(), f.column(), f.text(locale), f.key()))
                        .toList(),
                report.ignored());
    }
}
