package io.jinlin.configuration.kind;

import io.jinlin.configuration.ConfigurationKind;
import io.jinlin.configuration.Content;
import io.jinlin.configuration.Faults;
import io.jinlin.printing.FormTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Printed forms: declared, never programmed; what a company changes are labels, order, sizes, paper and small print. */
@ApplicationScoped
public class Forms implements ConfigurationKind {

    static final String NAME = "forms";

    @Inject
    FormTemplates templates;

    @Inject
    Standards standards;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> codes() {
        return templates.codes();
    }

    @Override
    public String standard(String code) {
        return templates.text(code);
    }

    @Override
    public String schema(String code) {
        return standards.text("forms/form.schema.json");
    }

    /** The reader of printing itself is the judge: what it lays out can be printed. */
    @Override
    public void check(String code, Content content, Faults faults) {
        for (var wrong : templates.faults(code, content.text())) {
            var steps = Content.steps(Objects.requireNonNullElse(wrong.field(), ""));
            faults.add(steps, wrong.rule(), wrong.args());
        }
    }

    @Override
    public Map<String, String> describe(String code, Content content, Locale locale) {
        return FormWords.of(content.tree(), Content.of(standard(code)).tree(), locale);
    }
}
