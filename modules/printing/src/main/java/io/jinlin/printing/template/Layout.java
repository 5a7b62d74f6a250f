package io.jinlin.printing.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one template says, checked: every field exists and is of a kind that can be shown there, every row is full.
 *
 * @param copies names of the copies; one print each, on carbon paper one print for all
 * @param reprintMark the word across a print that is not the first
 */
public record Layout(
        String form,
        String title,
        Paper paper,
        List<String> copies,
        String reprintMark,
        Header header,
        List<Section> sections,
        Footer footer) {

    /** All widths are counted in these columns. */
    public static final int COLUMNS = 24;

    /** The head of every page: company and title in the middle, one line below them. */
    public record Header(
            @Nullable String logo,
            @Nullable String company,
            @Nullable Item left,
            @Nullable Item center,
            @Nullable Item right) {}

    /** The foot of every page. */
    public record Footer(@Nullable String formNumber, @Nullable String text) {}

    /** One block of the form, from top to bottom. */
    public sealed interface Section permits Grid, Table, Notes, Signatures, Line {}

    /** A label and its value without a frame. */
    public record Item(@Nullable String label, @Nullable String field, int span, As as, boolean strong) {}

    /** Framed rows of labelled cells. */
    public record Grid(List<Row> rows) implements Section {}

    /** @param height in millimetres, at least; the row grows with its text */
    public record Row(int height, List<Cell> cells) {}

    /**
     * A cell of a grid: a label and its value; a label alone is a heading, or with a shorter label span a place to write by hand.
     *
     * @param span columns with the label
     * @param labelSpan columns of the label
     * @param text fixed text instead of a field, or beside the box of a check
     * @param options labels of a choice by code, in order
     */
    public record Cell(
            @Nullable String label,
            int span,
            int labelSpan,
            @Nullable String field,
            @Nullable String text,
            As as,
            Align align,
            boolean strong,
            Map<String, String> options) {}

    /**
     * A framed table, one row a line.
     *
     * @param rows at least so many rows are printed, the rest empty
     * @param height of a row in millimetres, at least
     */
    public record Table(String lines, int rows, int height, List<Column> columns) implements Section {}

    public record Column(String label, @Nullable String field, int span, As as, Align align) {}

    /** Small print over the whole width. */
    public record Notes(String text) implements Section {}

    /** Framed places to sign, side by side. */
    public record Signatures(int height, List<Signature> places) implements Section {}

    /** @param field a picture of the signature or a name; @param date when it was signed */
    public record Signature(String label, @Nullable String field, @Nullable String date) {}

    /** Labels and values side by side without a frame. */
    public record Line(int height, List<Item> items) implements Section {}
}
