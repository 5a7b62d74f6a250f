package io.jinlin.configuration.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.jinlin.configuration.FormRecords;
import io.jinlin.configuration.form.FormEditing;
import io.jinlin.configuration.form.FormPreview;
import io.jinlin.configuration.form.Piece;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.printing.FormTemplates;
import io.jinlin.webshell.Option;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** A printed form being edited, piece by piece or as text, with its paper beside it. */
@Named
@ViewScoped
public class FormPage extends DraftForm {

    private static final List<String> PAPERS = List.of("a4", "a5", "a5-landscape", "continuous-241x140", "roll-80");

    @Inject
    FormTemplates templates;

    @Inject
    FormPreview previews;

    private @Nullable String code;
    private @Nullable String text;
    private boolean asText;
    private @Nullable String record;
    private @Nullable String title;
    private @Nullable String paper;
    private @Nullable String copies;
    private @Nullable String foot;
    private @Nullable String formNumber;
    private boolean company;
    private boolean logo;
    private List<Line> lines = List.of();

    /** One piece with its words being typed. */
    public static final class Line implements Serializable {

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

    @Override
    String subject() {
        return "forms." + (code == null ? "" : code);
    }

    @Override
    String content() {
        return asText ? yaml() : edited().text();
    }

    @Override
    void show(String content) {
        text = content;
        asText = !readable(content);
        if (!asText) {
            spread();
        }
    }

    private boolean readable(String content) {
        return kinds.faults(getDraft().subject(), content).isEmpty();
    }

    private void spread() {
        var form = editing();
        title = form.get("title");
        paper = form.get("paper");
        copies = String.join("\n", form.copies());
        foot = form.foot("text");
        formNumber = form.foot("formNumber");
        company = form.heads("company");
        logo = form.heads("logo");
        lines = form.pieces().stream().map(Line::new).toList();
    }

    private FormEditing editing() {
        return new FormEditing(
                yaml(), templates.load(String.valueOf(code)).fields().all());
    }

    private FormEditing edited() {
        var form = editing();
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
        return form;
    }

    private String yaml() {
        return typed(text).replace("\r\n", "\n");
    }

    private static String typed(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** The paper as it would come out now, or what is in the way; nothing typed is kept yet. */
    public void look() {
        var now = content();
        var faults = kinds.faults(getDraft().subject(), now);
        var told = JsonNodeFactory.instance.arrayNode();
        faults.forEach(fault -> told.addObject()
                .put("place", fault.place())
                .put("line", fault.line())
                .put("text", fault.text(locale())));
        if (faults.isEmpty()) {
            try {
                answer("pdf", previews.pdf(String.valueOf(code), now, record));
            } catch (RuleViolation unprintable) {
                told.addObject()
                        .put("place", "")
                        .put("line", 0)
                        .put(
                                "text",
                                io.jinlin.kernel.Words.text(
                                        locale(), unprintable.rule().key(), unprintable.args()));
            }
        }
        PrimeFaces.current().ajax().addCallbackParam("faults", told.toString());
    }

    /** The same beside what is in force. */
    public void lookAtBoth() {
        look();
        answer(
                "original",
                previews.pdf(String.valueOf(code), versions.inForce(getDraft().subject()), record));
    }

    private static void answer(String name, byte[] pdf) {
        PrimeFaces.current().ajax().addCallbackParam(name, Base64.getEncoder().encodeToString(pdf));
    }

    public void move(String path, int by) {
        take(form -> form.move(path, by));
    }

    /** One below the other, for the 80 mm roll. */
    public void narrow() {
        take(FormEditing::narrow);
    }

    public void hide(String path) {
        take(form -> form.hide(path));
    }

    public void add(String field) {
        var label = io.jinlin.kernel.Words.text(locale(), "configuration.form.field." + field);
        take(form -> form.show(field, label.startsWith("configuration.") ? field : label));
    }

    private void take(java.util.function.Consumer<FormEditing> change) {
        var form = edited();
        change.accept(form);
        text = form.text();
        spread();
        look();
    }

    /** The same draft as text, or in pieces again once the text is in order. */
    public void turn() {
        if (!asText) {
            text = edited().text();
            asText = true;
        } else if (readable(yaml())) {
            asText = false;
            spread();
        }
        look();
    }

    public List<String> getMissing() {
        return asText ? List.of() : editing().missing();
    }

    public List<String> getPapers() {
        return PAPERS;
    }

    public List<Option> getRecords() {
        return Stream.of(code)
                .filter(java.util.Objects::nonNull)
                .flatMap(form -> previews.records(form).stream())
                .map(FormPage::option)
                .toList();
    }

    private static Option option(FormRecords.Choice choice) {
        return new Option(choice.id(), choice.label());
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String form) {
        code = form;
    }

    public boolean isAsText() {
        return asText;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = typed;
    }

    public @Nullable String getRecord() {
        return record;
    }

    public void setRecord(@Nullable String id) {
        record = id;
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
