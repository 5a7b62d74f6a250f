package io.jinlin.app.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Bodies as the specification wants them, and the same with one thing wrong. */
final class Inventor {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What the schema alone does not tell: words the business knows. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "PhoneNumber", List.of("14003751234", "0379-6543210", "+8614003751234"),
            "Money", List.of("0.00", "0.01", "12.50", "50", "9999999.99"),
            "positions", List.of("receptionist", "cashier", "engineer", "no-such"),
            "position", List.of("receptionist", "cashier", "no-such"),
            "name", List.of("robot-one", "robot-two", "灯泡"),
            "unit", List.of("个", "米"));

    private final Api api;
    private final Random random;

    Inventor(Api api, Random random) {
        this.api = api;
        this.random = random;
    }

    /** A value that fits the schema, made of what the company has where it names a thing. */
    JsonNode fitting(String name, JsonNode schema, Ids ids) {
        var known = schema.path("$ref").asText().replaceAll(".*/", "");
        var at = api.resolved(schema);
        if (WORDS.containsKey(known)) {
            return JSON.textNode(Nasty.one(WORDS.get(known), random));
        }
        return switch (at.path("type").asText()) {
            case "object" -> object(at, ids);
            case "array" -> array(name, at, ids);
            case "integer" -> JSON.numberNode(random.nextInt(200));
            case "number" -> JSON.numberNode(new BigDecimal(random.nextInt(1000)).movePointLeft(random.nextInt(3)));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(text(name, at, ids));
        };
    }

    private ObjectNode object(JsonNode schema, Ids ids) {
        var object = JSON.objectNode();
        var required = schema.path("required").toString();
        schema.path("properties").fields().forEachRemaining(property -> {
            if (required.contains('"' + property.getKey() + '"') || random.nextInt(3) == 0) {
                object.set(property.getKey(), fitting(property.getKey(), property.getValue(), ids));
            }
        });
        return object;
    }

    private ArrayNode array(String name, JsonNode schema, Ids ids) {
        var array = JSON.arrayNode();
        for (var i = random.nextInt(3); i >= 0; i--) {
            array.add(fitting(name, schema.path("items"), ids));
        }
        return array;
    }

    String text(String name, JsonNode schema, Ids ids) {
        var choices = new ArrayList<String>();
        schema.path("enum").forEach(choice -> choices.add(choice.asText()));
        if (!choices.isEmpty()) {
            return Nasty.one(choices, random);
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> ids.one(name.replaceFirst("Ids?$", ""), random);
            case "date-time" ->
                Instant.ofEpochSecond(1_795_000_000L + random.nextInt(9_000_000))
                        .toString();
            case "date" -> "2026-11-" + (10 + random.nextInt(19));
            case "byte" -> "iVBORw0KGgo=";
            default -> WORDS.containsKey(name) ? Nasty.one(WORDS.get(name), random) : "字" + random.nextInt(10_000);
        };
    }

    /** The same with one thing wrong, somewhere. */
    JsonNode spoilt(JsonNode whole, Ids foreign) {
        var places = new ArrayList<JsonNode>();
        collect(whole, places);
        var place = Nasty.one(places, random);
        if (place instanceof ObjectNode object && !object.isEmpty()) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            var name = Nasty.one(names, random);
            switch (random.nextInt(8)) {
                case 0 -> object.remove(name);
                case 1 -> object.put(Nasty.text(random), true);
                case 2 -> object.set(name, object.deepCopy());
                default -> object.set(name, wrong(name, foreign));
            }
        } else if (place instanceof ArrayNode array) {
            array.add(wrong("", foreign));
        }
        return whole;
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(each -> collect(each, places));
        }
    }

    private JsonNode wrong(String name, Ids foreign) {
        return switch (random.nextInt(12)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(random.nextInt() * (random.nextBoolean() ? 1L : 1L << 33));
            case 2 -> JSON.numberNode(BigInteger.TEN.pow(random.nextInt(400)));
            case 3 -> JSON.numberNode(new BigDecimal("1E-400"));
            case 4 -> JSON.booleanNode(random.nextBoolean());
            case 5 -> JSON.arrayNode().add(Nasty.text(random));
            case 6 -> JSON.objectNode().put("a", Nasty.text(random));
            case 7 -> JSON.textNode(foreign.one(name.replaceFirst("Ids?$", ""), random));
            case 8 -> JSON.textNode(new UUID(random.nextLong(), random.nextLong()).toString());
            default -> JSON.textNode(Nasty.text(random));
        };
    }

    /** As text, with what a JSON writer would not write. */
    static String written(JsonNode body) {
        return body.toString().replace(Nasty.NUL, "\\u0000").replace(Nasty.HALF, "\\ud800");
    }

    /** Text that is no JSON any more, or more than one should take. */
    String broken(String json) {
        return switch (random.nextInt(9)) {
            case 0 -> json.substring(0, random.nextInt(json.length() + 1));
            case 1 -> json + json;
            case 2 -> "\uFEFF" + json;
            case 3 -> "[".repeat(5000);
            case 4 -> "{\"a\":".repeat(2000) + "1" + "}".repeat(2000);
            case 5 -> json.replaceFirst("\\{", "{\"reason\":\"a\",\"reason\":\"b\",");
            case 6 -> json.replaceFirst("\"[^\"]*\"\\s*}", "1" + "0".repeat(3000) + "}");
            case 7 -> " ".repeat(300_000) + json;
            default -> Nasty.one(List.of("null", "[]", "\"\"", "1", "{}", "", "true", "NaN", "'a'", "{a:1}"), random);
        };
    }
}
