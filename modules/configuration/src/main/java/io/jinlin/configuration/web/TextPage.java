package io.jinlin.configuration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Any kind, written as text by those who know its words; kinds without an editor of their own are changed here. */
@Named
@ViewScoped
public class TextPage extends DraftForm {

    private @Nullable String of;
    private @Nullable String text;

    @Override
    String subject() {
        return of == null ? "" : of;
    }

    @Override
    String content() {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    @Override
    void show(String content) {
        text = content;
    }

    public @Nullable String getOf() {
        return of;
    }

    public void setOf(@Nullable String subject) {
        of = subject;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String yaml) {
        text = yaml;
    }
}
