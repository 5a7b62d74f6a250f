package io.jinlin.app.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The operations as the product's own specification tells them. */
record Api(JsonNode document, List<Api.Operation> operations) {

    /** One of them. */
    record Operation(String method, String path, JsonNode said) {

        JsonNode parameters() {
            return said.path("parameters");
        }

        /** What it takes as a body, by media type; missing when it takes none. */
        JsonNode body() {
            return said.path("requestBody").path("content");
        }

        /** What the placeholder in the path stands for: {@code orders} in {@code …/orders/{id}}. */
        String noun(String placeholder) {
            if (!placeholder.equals("id")) {
                return placeholder.replaceFirst("Id$", "");
            }
            var before = path.substring(0, path.indexOf("/{" + placeholder + "}"));
            return before.substring(before.lastIndexOf('/') + 1).replaceFirst("s$", "");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Api of(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(verb -> {
                    if (verb.getValue().has("responses")) {
                        operations.add(new Operation(
                                verb.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), verb.getValue()));
                    }
                }));
        return new Api(document, List.copyOf(operations));
    }

    /** The schema itself, however often it is referred to. */
    JsonNode resolved(JsonNode schema) {
        var at = schema;
        while (at.has("$ref") || at.has("allOf")) {
            at = at.has("allOf")
                    ? at.get("allOf").get(0)
                    : Objects.requireNonNull(document.at(at.get("$ref").asText().substring(1)));
        }
        return at;
    }
}
