package io.jinlin.webshell;

import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list on a page, read 20 rows at a time by keyset: what {@code j:table} shows. Held by a view-scoped page bean:
 *
 * <pre>{@code
 * private final Listing<OrderRow> orders = new Listing<>((after, limit, sort) -> finder.page(filter, sort, after, limit), Sort.ascending("dueAt"));
 * }</pre>
 */
public class Listing<T> implements Serializable {

    private static final int ROWS = 20;

    private final Page<T> page;
    private final Deque<String> before = new ArrayDeque<>();
    private Sort sort;
    private String here = "";
    private transient @Nullable Slice<T> slice;

    public Listing(Page<T> page, Sort sort) {
        this.page = page;
        this.sort = sort;
    }

    public List<T> getRows() {
        return slice().rows();
    }

    public boolean isEmpty() {
        return slice().rows().isEmpty();
    }

    public boolean isMore() {
        return slice().next() != null;
    }

    public boolean isBack() {
        return !before.isEmpty();
    }

    /** 1 on the first page. */
    public int getPageNumber() {
        return before.size() + 1;
    }

    public int getFirstRow() {
        return before.size() * ROWS + 1;
    }

    public int getLastRow() {
        return before.size() * ROWS + slice().rows().size();
    }

    public Sort getSort() {
        return sort;
    }

    public void next() {
        var next = slice().next();
        if (next != null) {
            before.push(here);
            go(next);
        }
    }

    public void previous() {
        if (isBack()) {
            go(before.pop());
        }
    }

    public void sortBy(String column) {
        sort = sort.clicked(column);
        restart();
    }

    /** From the first row, because the filter changed. */
    public void restart() {
        before.clear();
        go("");
    }

    /** The same rows read anew, because something may have changed. */
    public void refresh() {
        go(here);
    }

    private void go(String cursor) {
        here = cursor;
        slice = null;
    }

    private Slice<T> slice() {
        var read = slice;
        if (read == null) {
            read = page.read(After.of(here), ROWS, sort);
            slice = read;
        }
        return read;
    }

    /** Where the rows come from: one statement, scoped, sorted and limited in SQL. */
    @FunctionalInterface
    public interface Page<T> extends Serializable {
        Slice<T> read(After after, int limit, Sort sort);
    }
}
