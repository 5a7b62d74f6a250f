package io.jinlin.archive.sheet;

import io.jinlin.kernel.Words;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Something in the spreadsheet that cannot be taken in.
 *
 * @param row as the spreadsheet program counts, the heading is 1
 * @param column title of the column
 * @param key message key of what is wrong
 * @param args what the message mentions
 */
public record SheetFault(String sheet, int row, String column, String key, List<String> args) implements Serializable {

    /** What is wrong and what to do, in the reader's words. */
    public String text(Locale locale) {
        return Words.text(locale, key, args.toArray());
    }
}
