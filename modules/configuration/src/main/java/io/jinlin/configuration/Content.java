package io.jinlin.configuration;

import static io.jinlin.configuration.ConfigurationRule.A_CONTENT_IS_PLAIN_YAML;
import static io.jinlin.configuration.ConfigurationRule.A_CONTENT_IS_READABLE_YAML;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.jinlin.kernel.Rule;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The YAML of a version: one plain document of moderate size, and on which line each of its values stands. */
public final class Content {

    /** Characters. */
    public static final int LONGEST = 64 * 1024;

    private static final int DEEPEST = 20;
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .loaderOptions(careful())
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String text;
    private final JsonNode tree;
    private final @Nullable Node nodes;

    private Content(String text, JsonNode tree, @Nullable Node nodes) {
        this.text = text;
        this.tree = tree;
        this.nodes = nodes;
    }

    /** @throws Unreadable naming the line */
    public static Content of(String text) {
        if (text.length() > LONGEST) {
            throw new Unreadable(0, A_CONTENT_IS_READABLE_YAML, "> 64 KB");
        }
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(0, A_CONTENT_IS_READABLE_YAML, "U+0000");
        }
        try {
            mustBePlain(text);
            var nodes = new Yaml(careful()).compose(new StringReader(text));
            var tree = YAML.readTree(text);
            if (!tree.isObject()) {
                throw new Unreadable(1, A_CONTENT_IS_READABLE_YAML, "key: value");
            }
            return new Content(text, tree, nodes);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw new Unreadable(
                    mark == null ? 0 : mark.getLine() + 1, A_CONTENT_IS_READABLE_YAML, first(broken.getProblem()));
        } catch (YAMLException broken) {
            throw new Unreadable(0, A_CONTENT_IS_READABLE_YAML, first(broken.getMessage()));
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw new Unreadable(
                    at == null ? 0 : at.getLineNr(), A_CONTENT_IS_READABLE_YAML, first(broken.getOriginalMessage()));
        }
    }

    /** As this tree is written, always the same way. */
    public static String write(JsonNode tree) {
        try {
            return YAML.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void mustBePlain(String text) {
        for (Event event : new Yaml(careful()).parse(new StringReader(text))) {
            boolean marked = event instanceof NodeEvent node && node.getAnchor() != null;
            if (event instanceof AliasEvent || marked) {
                throw new Unreadable(event.getStartMark().getLine() + 1, A_CONTENT_IS_PLAIN_YAML, "& *");
            }
        }
    }

    public String text() {
        return text;
    }

    public JsonNode tree() {
        return tree;
    }

    /** The line on which the value stands, or the nearest that holds it. */
    public int line(List<String> steps) {
        var node = nodes;
        int line = node == null ? 1 : node.getStartMark().getLine() + 1;
        for (var step : steps) {
            Node next = null;
            if (node instanceof MappingNode map) {
                for (var pair : map.getValue()) {
                    if (pair.getKeyNode() instanceof ScalarNode key
                            && key.getValue().equals(step)) {
                        line = key.getStartMark().getLine() + 1;
                        next = pair.getValueNode();
                    }
                }
            } else if (node instanceof SequenceNode list && step.matches("\\d{1,4}")) {
                int index = Integer.parseInt(step);
                if (index < list.getValue().size()) {
                    next = list.getValue().get(index);
                    line = next.getStartMark().getLine() + 1;
                }
            }
            if (next == null) {
                return line;
            }
            node = next;
        }
        return line;
    }

    /** {@code sections[0].grid} as the steps sections, 0, grid. */
    public static List<String> steps(String place) {
        var steps = new ArrayList<String>();
        var found = STEP.matcher(place);
        while (found.find()) {
            steps.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
        return steps;
    }

    private static String first(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static LoaderOptions careful() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        return options;
    }

    /** It is no YAML that could be checked further. */
    public static class Unreadable extends RuntimeException {

        private final Fault fault;

        Unreadable(int line, Rule rule, String what) {
            super(rule.key());
            fault = new Fault("", line, "", rule, List.of(String.valueOf(line), what));
        }

        public Fault fault() {
            return fault;
        }
    }
}
