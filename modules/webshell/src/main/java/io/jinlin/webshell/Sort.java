package io.jinlin.webshell;

import java.io.Serializable;

/** By which column a list is sorted; the name is the department's own, its repository maps it to SQL. */
public record Sort(String by, boolean descending) implements Serializable {

    public static Sort ascending(String by) {
        return new Sort(by, false);
    }

    public static Sort descending(String by) {
        return new Sort(by, true);
    }

    /** The same column turns around, another one starts ascending. */
    Sort clicked(String column) {
        return new Sort(column, column.equals(by) && !descending);
    }
}
