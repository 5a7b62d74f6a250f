package io.jinlin.configuration.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.jinlin.configuration.Content;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How order numbers are written. */
@Named
@ViewScoped
public class NumberingPage extends DraftForm {

    private static final List<String> DATES = List.of("yyyyMMdd", "yyyyMM", "yyyy", "none");

    private @Nullable String prefix;
    private @Nullable String date;
    private @Nullable Integer width;

    @Override
    String subject() {
        return "numbering";
    }

    @Override
    String content() {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.putObject("repair-order")
                .put("prefix", prefix == null ? "" : prefix.strip())
                .put("date", date)
                .put("width", width);
        return Content.write(tree);
    }

    @Override
    void show(String content) {
        var format = tree(content).path("repair-order");
        prefix = format.path("prefix").asText();
        date = format.path("date").asText();
        width = format.path("width").asInt();
    }

    public List<String> getDates() {
        return DATES;
    }

    public @Nullable String getPrefix() {
        return prefix;
    }

    public void setPrefix(@Nullable String letters) {
        prefix = letters;
    }

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String pattern) {
        date = pattern;
    }

    public @Nullable Integer getWidth() {
        return width;
    }

    public void setWidth(@Nullable Integer digits) {
        width = digits;
    }
}
