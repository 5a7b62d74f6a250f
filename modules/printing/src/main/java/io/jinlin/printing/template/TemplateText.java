package io.jinlin.printing.template;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.printing.PrintingRule.A_TEMPLATE_IS_READABLE;
import static io.jinlin.printing.PrintingRule.A_TEMPLATE_KEEPS_THE_FIELDS_OF_ITS_FORM;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.printing.FormField;
import io.jinlin.printing.FormFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;

/** The YAML of a template: one plain document, no aliases, no types, no second document. */
public final class TemplateText {

    private static final int LONGEST = 64 * 1024;
    private static final YAMLMapper YAML = YAMLMapper.builder(
                    YAMLFactory.builder().loaderOptions(careful()).build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode tree;
    private final Place root;

    private TemplateText(JsonNode tree) {
        this.tree = tree;
        this.root = new Place("", tree);
    }

    public static TemplateText of(String yaml) {
        rule(yaml.length() <= LONGEST, A_TEMPLATE_IS_READABLE, 0, "> 64 KB");
        try {
            return new TemplateText(YAML.readTree(yaml));
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            var reason = broken.getOriginalMessage().lines().findFirst().orElse("");
            var violation = new RuleViolation(A_TEMPLATE_IS_READABLE, at == null ? 0 : at.getLineNr(), reason);
            violation.initCause(broken);
            throw violation;
        }
    }

    /** The fields an official template declares. */
    public FormFields officialFields() {
        return new FormFields(root.get("form").code(), Fields.read(root.get("fields")));
    }

    /** The fields of a company's template are those of the form; repeating them is allowed, changing them is not. */
    public Layout layout(FormFields official) {
        var form = root.get("form");
        if (!form.code().equals(official.form())) {
            throw form.broken(official.form());
        }
        root.find("fields").ifPresent(place -> {
            Map<String, FormField> own = Fields.read(place);
            if (!own.equals(official.all())) {
                throw place.broken(A_TEMPLATE_KEEPS_THE_FIELDS_OF_ITS_FORM, official.form());
            }
        });
        return new LayoutReader(official).read(root);
    }

    /** Everything that is wrong, each cell and section by itself, instead of the first fault only. */
    public List<RuleViolation> faults(FormFields official) {
        var found = new ArrayList<RuleViolation>();
        try {
            layout(official);
            return found;
        } catch (RuleViolation first) {
            try {
                new LayoutReader(official).read(new Place("", tree, found));
            } catch (RuleViolation last) {
                found.add(last);
            }
            return found.isEmpty() ? List.of(first) : found;
        }
    }

    private static LoaderOptions careful() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(20);
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        return options;
    }
}
