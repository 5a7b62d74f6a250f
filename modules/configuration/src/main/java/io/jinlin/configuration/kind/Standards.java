package io.jinlin.configuration.kind;

import static io.jinlin.configuration.ConfigurationRule.A_CONTENT_HAS_ONLY_KNOWN_WORDS;
import static io.jinlin.configuration.ConfigurationRule.A_CONTENT_HAS_WHAT_IT_NEEDS;
import static io.jinlin.configuration.ConfigurationRule.A_VALUE_HAS_ITS_SHAPE;
import static io.jinlin.configuration.ConfigurationRule.A_VALUE_IS_OF_ITS_KIND;
import static io.jinlin.configuration.ConfigurationRule.A_VALUE_IS_ONE_OF_ITS_CHOICES;
import static io.jinlin.configuration.ConfigurationRule.A_VALUE_LIES_IN_ITS_RANGE;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.jinlin.configuration.Content;
import io.jinlin.configuration.Faults;
import io.jinlin.kernel.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** {@code tenant-config/default}: what holds where a company decided nothing, and the schemas beside it. */
@ApplicationScoped
class Standards {

    private static final String FOLDER = "/tenant-config/default/";

    private final ConcurrentHashMap<String, String> texts = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    /** @param file such as {@code numbering.yaml} */
    String text(String file) {
        return texts.computeIfAbsent(file, Standards::read);
    }

    /** Everything in which the content does not follow the schema. */
    void check(String schema, Content content, Faults faults) {
        var known = schemas.computeIfAbsent(schema, file -> JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(text(file)));
        for (var message : known.validate(content.tree())) {
            add(message, faults);
        }
    }

    private static void add(ValidationMessage message, Faults faults) {
        var steps = steps(message);
        switch (message.getType()) {
            case "required" -> faults.add(steps, A_CONTENT_HAS_WHAT_IT_NEEDS, place(steps), message.getProperty());
            case "additionalProperties" -> {
                steps.add(message.getProperty());
                faults.add(steps, A_CONTENT_HAS_ONLY_KNOWN_WORDS, place(steps));
            }
            case "enum" -> add(faults, steps, A_VALUE_IS_ONE_OF_ITS_CHOICES, message);
            case "type" -> add(faults, steps, A_VALUE_IS_OF_ITS_KIND, message);
            case "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems" ->
                add(faults, steps, A_VALUE_LIES_IN_ITS_RANGE, message);
            default -> add(faults, steps, A_VALUE_HAS_ITS_SHAPE, message);
        }
    }

    private static void add(Faults faults, List<String> steps, Rule rule, ValidationMessage message) {
        var arguments = message.getArguments();
        var expected = arguments == null || arguments.length == 0 ? "" : arguments[arguments.length - 1];
        faults.add(steps, rule, place(steps), expected);
    }

    private static String place(List<String> steps) {
        return Faults.place(steps);
    }

    private static List<String> steps(ValidationMessage message) {
        var path = message.getInstanceLocation();
        var steps = new ArrayList<String>();
        for (int i = 0; i < path.getNameCount(); i++) {
            steps.add(String.valueOf(path.getElement(i)));
        }
        return steps;
    }

    private static String read(String file) {
        try (var stream = Standards.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("Not packaged: " + FOLDER + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
