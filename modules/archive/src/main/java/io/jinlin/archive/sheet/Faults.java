package io.jinlin.archive.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The faults of one spreadsheet; all are counted, the first five hundred are kept. */
public final class Faults {

    private static final int KEPT = 500;

    private final List<SheetFault> kept = new ArrayList<>();
    private int count;

    public void add(String sheet, int row, ArchiveSheet.Column column, String key, Object... args) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new SheetFault(
                    sheet,
                    row,
                    column.title(),
                    "archive.sheet." + key,
                    Stream.of(args).map(String::valueOf).toList()));
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public int count() {
        return count;
    }

    /** In the order of the sheets, from the top down. */
    public List<SheetFault> kept() {
        return kept.stream()
                .sorted(Comparator.comparing((SheetFault f) -> !f.sheet().equals(ArchiveSheet.PROJECTS))
                        .thenComparing(SheetFault::row))
                .toList();
    }
}
