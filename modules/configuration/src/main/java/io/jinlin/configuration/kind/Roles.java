package io.jinlin.configuration.kind;

import static io.jinlin.configuration.ConfigurationRule.A_CONTENT_HAS_ONLY_KNOWN_WORDS;
import static io.jinlin.configuration.ConfigurationRule.A_PERMISSION_STANDS_IN_ITS_DEPARTMENT;
import static io.jinlin.configuration.ConfigurationRule.A_POSITION_IS_ONE_OF_THE_COMPANY;
import static io.jinlin.configuration.ConfigurationRule.THE_ADMINISTRATOR_KEEPS_CONFIGURATION;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jinlin.configuration.ConfigurationKind;
import io.jinlin.configuration.Content;
import io.jinlin.configuration.Faults;
import io.jinlin.identity.PositionMatrix;
import io.jinlin.kernel.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each position may do. The truth stands in the company's own table, where single positions are changed too. */
@ApplicationScoped
public class Roles implements ConfigurationKind {

    static final String NAME = "roles";
    private static final String SCHEMA = "roles.schema.json";
    private static final String ADMINISTRATOR = "administrator";
    private static final List<String> KEPT_BY_THE_ADMINISTRATOR = List.of(
            "identity.staff.read",
            "identity.staff.change",
            "configuration.version.read",
            "configuration.version.publish");

    @Inject
    Standards standards;

    @Inject
    PositionMatrix matrix;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String standard(String code) {
        return write(matrix.standard());
    }

    @Override
    public String schema(String code) {
        return standards.text(SCHEMA);
    }

    @Override
    public void check(String code, Content content, Faults faults) {
        standards.check(SCHEMA, content, faults);
        var known = matrix.standard();
        var positions = matrix.now().keySet();
        content.tree()
                .path("permissions")
                .properties()
                .forEach(department -> department.getValue().properties().forEach(permission -> {
                    var steps = List.of("permissions", department.getKey(), permission.getKey());
                    if (!known.getOrDefault(department.getKey(), Map.of()).containsKey(permission.getKey())) {
                        faults.add(
                                steps, A_PERMISSION_STANDS_IN_ITS_DEPARTMENT, permission.getKey(), department.getKey());
                    }
                    for (int i = 0; i < permission.getValue().size(); i++) {
                        var position = permission.getValue().get(i).asText();
                        if (!positions.contains(position)) {
                            faults.add(
                                    List.of("permissions", department.getKey(), permission.getKey(), String.valueOf(i)),
                                    A_POSITION_IS_ONE_OF_THE_COMPANY,
                                    position,
                                    String.join(", ", positions));
                        }
                    }
                }));
        var administrator = byPosition(content.tree()).getOrDefault(ADMINISTRATOR, Set.of());
        for (var needed : KEPT_BY_THE_ADMINISTRATOR) {
            if (!administrator.contains(needed)) {
                faults.add(List.of("permissions"), THE_ADMINISTRATOR_KEEPS_CONFIGURATION, needed);
            }
        }
        if (content.tree().has("positions")) {
            faults.add(List.of("positions"), A_CONTENT_HAS_ONLY_KNOWN_WORDS, "positions");
        }
    }

    @Override
    public Map<String, String> describe(String code, Content content, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        var names = matrix.names(locale);
        content.tree()
                .path("permissions")
                .properties()
                .forEach(department -> department.getValue().properties().forEach(permission -> {
                    var holders = new TreeSet<String>();
                    permission.getValue().forEach(position -> holders.add(position.asText()));
                    words.put(
                            Words.text(locale, "identity.permission." + permission.getKey()) + " ("
                                    + permission.getKey() + ')',
                            named(holders, names));
                }));
        return words;
    }

    /** In the company's order; a position that is no longer there by its code. */
    private static String named(Set<String> holders, Map<String, String> names) {
        return Stream.concat(
                        names.entrySet().stream()
                                .filter(position -> holders.contains(position.getKey()))
                                .map(Map.Entry::getValue),
                        holders.stream().filter(code -> !names.containsKey(code)))
                .collect(Collectors.joining("、"));
    }

    @Override
    public Optional<String> kept(String code) {
        var now = matrix.now();
        var all = new LinkedHashMap<String, Map<String, List<String>>>();
        matrix.standard().forEach((department, permissions) -> {
            var held = new LinkedHashMap<String, List<String>>();
            permissions.keySet().stream()
                    .sorted()
                    .forEach(permission -> held.put(
                            permission,
                            now.entrySet().stream()
                                    .filter(position -> position.getValue().contains(permission))
                                    .map(Map.Entry::getKey)
                                    .toList()));
            all.put(department, held);
        });
        return Optional.of(write(all));
    }

    /** Permissions that are not named stay with those who hold them. */
    @Override
    public String whole(String code, Content part) {
        var tree = (ObjectNode) Content.of(kept(code).orElseThrow()).tree().deepCopy();
        var departments = tree.withObject("/permissions");
        part.tree()
                .path("permissions")
                .properties()
                .forEach(department -> department.getValue().properties().forEach(permission -> departments
                        .withObject("/" + department.getKey())
                        .set(permission.getKey(), permission.getValue())));
        return Content.write(tree);
    }

    @Override
    public void published(String code, Content content) {
        matrix.decide(byPosition(content.tree()));
    }

    private static Map<String, Set<String>> byPosition(JsonNode tree) {
        var all = new HashMap<String, Set<String>>();
        tree.path("permissions").forEach(department -> department.properties().forEach(permission -> permission
                .getValue()
                .forEach(position -> all.computeIfAbsent(position.asText(), unused -> new HashSet<>())
                        .add(permission.getKey()))));
        return all;
    }

    private static String write(Map<String, Map<String, List<String>>> permissions) {
        var json = JsonNodeFactory.instance;
        var tree = json.objectNode();
        var departments = tree.putObject("permissions");
        permissions.forEach((department, held) -> {
            var section = departments.putObject(department);
            held.forEach((permission, positions) -> {
                var list = section.putArray(permission);
                positions.forEach(list::add);
            });
        });
        return Content.write(tree);
    }
}
