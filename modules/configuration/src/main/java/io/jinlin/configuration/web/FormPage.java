package io.jinlin.configuration.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.jinlin.configuration.FormRecords;
import io.jinlin.configuration.form.FormEditing;
import io.jinlin.configuration.form.FormPreview;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.printing.FormTemplates;
import io.jinlin.webshell.Option;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
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
    private @Nullable FormSheet sheet;
    private List<String> missing = List.of();
    private List<Option> records = List.of();

    @Override
    public void load() {
        super.load();
        records = previews.records(String.valueOf(code)).stream()
                .map(FormPage::option)
                .toList();
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
        sheet = new FormSheet(form);
        missing = form.missing();
    }

    private FormEditing editing() {
        return new FormEditing(
                yaml(), templates.load(String.valueOf(code)).fields().all());
    }

    private FormEditing edited() {
        var form = editing();
        Objects.requireNonNull(sheet).writeInto(form);
        return form;
    }

    private String yaml() {
        return text == null ? "" : text.replace("\r\n", "\n");
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
        return asText ? List.of() : missing;
    }

    public List<String> getPapers() {
        return PAPERS;
    }

    public List<Option> getRecords() {
        return records;
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

    public @Nullable FormSheet getSheet() {
        return sheet;
    }
}
