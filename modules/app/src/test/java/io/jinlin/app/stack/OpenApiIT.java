package io.jinlin.app.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.launcher.net.Rest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document at {@code /openapi} says of each operation what it takes and what may go wrong. */
class OpenApiIT {

    private static final String PROBLEM = "#/components/schemas/Problem";

    private final JsonNode document = new Rest(RunningStack.get().baseUrl())
            .with("Accept", "application/json")
            .get("/openapi")
            .expect(200)
            .json();

    private record Described(String name, JsonNode operation) {

        List<JsonNode> parameters() {
            return all(operation.path("parameters"));
        }

        boolean takes(String in, String name) {
            return parameters().stream()
                    .anyMatch(each -> each.path("in").asText().equals(in)
                            && (name.isEmpty() || each.path("name").asText().equals(name)));
        }

        boolean takesBody() {
            return operation.has("requestBody");
        }

        List<String> statuses() {
            var statuses = new ArrayList<String>();
            operation.path("responses").fieldNames().forEachRemaining(statuses::add);
            return statuses;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void every_operation_lists_the_problems_it_may_answer() {
        assertThat(operations()).hasSizeGreaterThan(60).allSatisfy(operation -> assertThat(operation.statuses())
                .as(operation.name())
                .contains("401", "403", "429"));
        listed(each -> each.takes("path", ""), "404", "422");
        listed(each -> each.takes("query", ""), "400", "422");
        listed(Described::takesBody, "400", "413", "422");
        listed(each -> each.takes("header", "If-Match"), "409", "428");
        listed(each -> each.takes("header", "Idempotency-Key"), "409");
    }

    private void listed(Predicate<Described> kind, String... statuses) {
        assertThat(operations().stream().filter(kind))
                .isNotEmpty()
                .allSatisfy(operation ->
                        assertThat(operation.statuses()).as(operation.name()).contains(statuses));
    }

    @Test
    void every_problem_has_its_reason_and_one_shape() {
        assertThat(document.at("/components/schemas/Problem/properties/code/description")
                        .asText())
                .isNotBlank();
        for (var operation : operations()) {
            for (var status : operation.statuses()) {
                var answer = operation.operation().path("responses").path(status);
                assertThat(answer.path("description").asText())
                        .as(operation + " " + status)
                        .isNotBlank();
                if (status.startsWith("4")) {
                    assertThat(answer.path("content")
                                    .path("application/problem+json")
                                    .path("schema")
                                    .path("$ref")
                                    .asText())
                            .as(operation + " " + status)
                            .isEqualTo(PROBLEM);
                }
            }
        }
    }

    @Test
    void every_parameter_says_what_it_means() {
        assertThat(operations().stream().flatMap(each -> each.parameters().stream()
                        .map(parameter -> Map.entry(
                                each + " " + parameter.path("name").asText(),
                                parameter.path("description").asText()))))
                .hasSizeGreaterThan(60)
                .allSatisfy(parameter ->
                        assertThat(parameter.getValue()).as(parameter.getKey()).isNotBlank());
    }

    @Test
    void a_list_says_by_what_it_is_filtered_and_paged() {
        var orders = document.at("/paths/~1api~1v1~1repairs~1orders/get/parameters");

        assertThat(orders.findValuesAsText("name")).contains("limit", "after", "state", "text", "from", "sort");
        assertThat(document.at("/paths/~1api~1v1~1billing~1charges/get/parameters")
                        .findValuesAsText("name"))
                .containsExactlyInAnyOrder("room", "state", "limit", "after");
        for (var parameter : orders) {
            var schema = parameter.get("schema");
            switch (parameter.get("name").asText()) {
                case "room" -> assertThat(schema.get("format").asText()).isEqualTo("uuid");
                case "state" -> assertThat(schema.at("/items/enum").toString()).contains("\"RECEIVED\"");
                case "limit" -> assertThat(schema.get("default").asInt()).isEqualTo(20);
                default -> assertThat(schema.get("type").asText()).isIn("string", "boolean");
            }
        }
    }

    @Test
    void what_annotations_say_stands() {
        assertThat(document.at("/paths/~1api~1v1~1billing~1payments/post/responses/422/description")
                        .asText())
                .contains("A_PAYMENT_IS_FOR_OPEN_CHARGES_OF_ONE_ROOM");
    }

    private List<Described> operations() {
        var found = new ArrayList<Described>();
        document.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    if (operation.getValue().has("responses")) {
                        found.add(new Described(operation.getKey() + " " + path.getKey(), operation.getValue()));
                    }
                }));
        return found;
    }

    private static List<JsonNode> all(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                .map(array::get)
                .toList();
    }
}
