package io.jinlin.configuration.web;

import io.jinlin.configuration.form.FormEditing;
import io.jinlin.configuration.form.Piece;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form spread out into what can be typed: its head and foot, its copies, and the words of each piece. */
public final class FormSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String title;
    private @Nullable String paper;
    private @Nullable String copies;
    private @Nullable String foot;
    private @Nullable String formNumber;
    private boolean company;
    private boolean logo;
    private final List<Line> lines;

    /** One piece with its words being typed. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Piece piece;
        private @Nullable String words;

        Line(Piece piece) {
            this.piece = piece;
            words = piece.words();
        }

        public Piece getPiece() {
            return piece;
        }

        public @Nullable String getWords() {
            return words;
        }

        public void setWords(@Nullable String typed) {
            words = typed;
        }
    }

    FormSheet(FormEditing form) {
        title = form.get("title");
        paper = form.get("paper");
        copies = String.join("\n", form.copies());
        foot = form.foot("text");
        formNumber = form.foot("formNumber");
        company = form.heads("company");
        logo = form.heads("logo");
        lines = form.pieces().stream().map(Line::new).toList();
    }

    /** What is typed, written into the form from which it was spread. */
    void writeInto(FormEditing form) {
        form.set("title", typed(title));
        form.set("paper", typed(paper));
        form.copies(Arrays.stream(typed(copies).split("\n"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
        form.foot("text", typed(foot));
        form.foot("formNumber", typed(formNumber));
        form.head("company", company);
        form.head("logo", logo);
        lines.forEach(line -> form.say(line.piece.path(), typed(line.words)));
    }

    private static String typed(@Nullable String words) {
        return words == null ? "" : words;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String words) {
        title = words;
    }

    public @Nullable String getPaper() {
        return paper;
    }

    public void setPaper(@Nullable String word) {
        paper = word;
    }

    public @Nullable String getCopies() {
        return copies;
    }

    public void setCopies(@Nullable String names) {
        copies = names;
    }

    public @Nullable String getFoot() {
        return foot;
    }

    public void setFoot(@Nullable String words) {
        foot = words;
    }

    public @Nullable String getFormNumber() {
        return formNumber;
    }

    public void setFormNumber(@Nullable String words) {
        formNumber = words;
    }

    public boolean isCompany() {
        return company;
    }

    public void setCompany(boolean shown) {
        company = shown;
    }

    public boolean isLogo() {
        return logo;
    }

    public void setLogo(boolean shown) {
        logo = shown;
    }

    public List<Line> getLines() {
        return lines;
    }
}
