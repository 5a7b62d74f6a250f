package io.jinlin.archive.intake;

import io.jinlin.archive.sheet.SheetFault;
import java.io.Serializable;
import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param applied whether it has been done
 * @param rows rows that were read and understood
 * @param faultCount all faults; of them {@code faults} tells the first five hundred
 * @param ignored headings that no column of the template has
 */
public record ImportReport(
        boolean applied, int rows, ImportCounts counts, int faultCount, List<SheetFault> faults, List<String> ignored)
        implements Serializable {

    public ImportReport {
        faults = List.copyOf(faults);
        ignored = List.copyOf(ignored);
    }

    /** Whether it may be applied. */
    public boolean isFaultless() {
        return faultCount == 0;
    }
}
