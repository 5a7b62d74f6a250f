package io.jinlin.printing;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.printing.PrintingRule.A_FORM_IS_ONE_OF_OURS;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.printing.template.TemplateText;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The forms of the house: those that every company starts with, and a company's own versions of them. */
@ApplicationScoped
public class FormTemplates {

    private static final String FOLDER = "/tenant-config/default/forms/";
    private static final List<String> CODES = List.of("receipt", "repair-order", "return-visit", "work-order");
    private static final int KEPT = 500;

    /** By form and content: the same text is read and laid out once, whoever brings it. */
    private final Map<String, FormTemplate> ready = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FormTemplate> eldest) {
            return size() > KEPT;
        }
    });

    private final Map<String, FormFields> official = new ConcurrentHashMap<>();

    /** The forms that every company has. */
    public List<String> codes() {
        return CODES;
    }

    /** The default version of a form. */
    public FormTemplate load(String code) {
        return parse(code, text(code));
    }

    /**
     * A company's own version of a form.
     *
     * @throws io.jinlin.kernel.RuleViolation naming the place in the template as its field
     */
    public FormTemplate parse(String code, String yaml) {
        var key = digest(code + '\n' + yaml);
        var known = ready.get(key);
        if (known == null) {
            var fields = fields(code);
            known = new FormTemplate(TemplateText.of(yaml).layout(fields), fields);
            ready.put(key, known);
        }
        return known;
    }

    /** A form that no company changes, such as the platform's own: its department carries the one version there is. */
    public FormTemplate fixed(String yaml) {
        return ready.computeIfAbsent(digest(yaml), key -> {
            var text = TemplateText.of(yaml);
            var fields = text.officialFields();
            return new FormTemplate(text.layout(fields), fields);
        });
    }

    /** What the form takes, whatever a company's version of it looks like. */
    private FormFields fields(String code) {
        return official.computeIfAbsent(
                code, form -> TemplateText.of(text(form)).officialFields());
    }

    /** Everything that is wrong with a company's version of a form, each with its place as field; empty when it can be printed. */
    public List<RuleViolation> faults(String code, String yaml) {
        try {
            parse(code, yaml);
            return List.of();
        } catch (RuleViolation first) {
            return all(first, code, yaml);
        }
    }

    private List<RuleViolation> all(RuleViolation first, String code, String yaml) {
        try {
            var found = TemplateText.of(yaml).faults(fields(code));
            return found.isEmpty() ? List.of(first) : found;
        } catch (RuleViolation unreadable) {
            return List.of(unreadable);
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The YAML of the default version, for a company to begin its own with. */
    public String text(String code) {
        rule(CODES.contains(code), A_FORM_IS_ONE_OF_OURS, code, String.join(", ", CODES));
        try (var file = FormTemplates.class.getResourceAsStream(FOLDER + code + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException("Not packaged: " + FOLDER + code + ".yaml");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
