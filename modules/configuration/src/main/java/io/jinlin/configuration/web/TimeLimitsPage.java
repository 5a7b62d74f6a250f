package io.jinlin.configuration.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.jinlin.configuration.Content;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In how many hours repairs are to be finished, and which categories have hours of their own. */
@Named
@ViewScoped
public class TimeLimitsPage extends DraftForm {

    private @Nullable Integer urgent;
    private @Nullable Integer normal;
    private List<Category> categories = List.of();

    /** Hours of one category; empty: those of all. */
    public static final class Category implements Serializable {

        private final String code;
        private @Nullable Integer urgent;
        private @Nullable Integer normal;

        Category(String code, JsonNode own) {
            this.code = code;
            urgent = own.has("urgent") ? own.path("urgent").asInt() : null;
            normal = own.has("normal") ? own.path("normal").asInt() : null;
        }

        public String getKey() {
            return "repairs.category." + code.toUpperCase(Locale.ROOT).replace('-', '_');
        }

        public @Nullable Integer getUrgent() {
            return urgent;
        }

        public void setUrgent(@Nullable Integer hours) {
            urgent = hours;
        }

        public @Nullable Integer getNormal() {
            return normal;
        }

        public void setNormal(@Nullable Integer hours) {
            normal = hours;
        }
    }

    @Override
    String subject() {
        return "time-limits";
    }

    @Override
    String content() {
        var tree = JsonNodeFactory.instance.objectNode().put("urgent", urgent).put("normal", normal);
        var own = tree.putObject("categories");
        for (var category : categories) {
            if (category.urgent != null || category.normal != null) {
                own.putObject(category.code)
                        .put("urgent", category.urgent == null ? urgent : category.urgent)
                        .put("normal", category.normal == null ? normal : category.normal);
            }
        }
        return Content.write(tree);
    }

    @Override
    void show(String content) {
        var tree = tree(content);
        urgent = tree.path("urgent").asInt();
        normal = tree.path("normal").asInt();
        var known = Content.of(kinds.of(getDraft().subject()).schema("")).tree();
        categories = known.path("properties").path("categories").path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .map(code -> new Category(code, tree.path("categories").path(code)))
                .toList();
    }

    public List<Category> getCategories() {
        return categories;
    }

    public @Nullable Integer getUrgent() {
        return urgent;
    }

    public void setUrgent(@Nullable Integer hours) {
        urgent = hours;
    }

    public @Nullable Integer getNormal() {
        return normal;
    }

    public void setNormal(@Nullable Integer hours) {
        normal = hours;
    }
}
