package io.jinlin.webshell.tag;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * First line of every tag file: {@code <j:attributes of="id value tone=plain"/>} names its attributes with their defaults. Facelets would
 * otherwise hand the attributes of an enclosing tag down to every tag in its body, and fall back to beans of that name.
 */
public class Attributes extends TagHandler {

    private final Map<String, @Nullable String> defaults = new LinkedHashMap<>();

    public Attributes(TagConfig config) {
        super(config);
        for (var attribute : getRequiredAttribute("of").getValue().trim().split("\\s+")) {
            var parts = attribute.split("=", 2);
            defaults.put(parts[0], parts.length == 2 ? parts[1] : null);
        }
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        var outer = context.getVariableMapper();
        var own = new Own(outer);
        defaults.forEach((name, value) -> {
            var found = outer.resolveVariable(name);
            var given = found != null && !(found instanceof TagValue);
            own.setVariable(
                    name,
                    new TagValue(
                            given ? found : context.getExpressionFactory().createValueExpression(value, Object.class),
                            given));
        });
        context.setVariableMapper(own);
    }

    /** The variables of one use of a tag. */
    private static final class Own extends VariableMapper {

        private final VariableMapper outer;
        private final Map<String, ValueExpression> values = new HashMap<>();

        Own(VariableMapper outer) {
            this.outer = outer;
        }

        @Override
        public @Nullable ValueExpression resolveVariable(String name) {
            var value = values.get(name);
            return value != null ? value : outer.resolveVariable(name);
        }

        @Override
        public @Nullable ValueExpression setVariable(String name, @Nullable ValueExpression value) {
            return value == null ? values.remove(name) : values.put(name, value);
        }
    }
}
