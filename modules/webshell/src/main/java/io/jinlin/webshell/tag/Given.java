package io.jinlin.webshell.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/** In a tag file: the body is there only when the attribute was given. Unlike {@code c:if} it does not evaluate a method as a property. */
public class Given extends TagHandler {

    private final String name;
    private final boolean not;

    public Given(TagConfig config) {
        super(config);
        name = getRequiredAttribute("name").getValue();
        var negated = getAttribute("not");
        not = negated != null && Boolean.parseBoolean(negated.getValue());
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        var given = context.getVariableMapper().resolveVariable(name) instanceof TagValue value && value.isGiven();
        if (given != not) {
            nextHandler.apply(context, parent);
        }
    }
}
