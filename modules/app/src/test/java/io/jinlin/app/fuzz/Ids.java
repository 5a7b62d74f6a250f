package io.jinlin.app.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** What one company has, as its own answers tell: ids by noun, and the version last seen of each. */
final class Ids {

    private static final int RECENT = 8;

    private final Map<String, List<String>> byNoun = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    /**
     * Learns from an answer.
     *
     * @param noun what its {@code id}s are
     */
    void learn(String noun, JsonNode answer) {
        if (answer.isArray()) {
            answer.forEach(each -> learn(noun, each));
        }
        answer.fields().forEachRemaining(field -> {
            var name = field.getKey();
            var value = field.getValue();
            if (name.equals("id") && value.isTextual()) {
                add(noun, value.asText());
                if (answer.has("version")) {
                    versions.put(value.asText(), answer.get("version").asText());
                }
            } else if (name.endsWith("Id") && value.isTextual() && !name.equals("clientId")) {
                add(name.replaceFirst("Id$", ""), value.asText());
            } else {
                learn(noun.equals("staff") && !name.equals("staff") ? "place" : noun, value);
            }
        });
    }

    private void add(String noun, String id) {
        all.add(id);
        var known = byNoun.computeIfAbsent(noun, each -> new ArrayList<>());
        known.remove(id);
        known.add(id);
        if (known.size() > RECENT) {
            known.remove(0);
        }
    }

    String one(String noun, Random random) {
        var known = byNoun.getOrDefault(noun, List.of());
        return known.isEmpty()
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : known.get(random.nextInt(known.size()));
    }

    String version(String id) {
        return versions.getOrDefault(id, "0");
    }

    Set<String> all() {
        return all;
    }
}
