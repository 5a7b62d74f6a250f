package io.jinlin.restshell.application;

import io.jinlin.restshell.problem.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Completes what the annotations say of each operation with what is said once for all: the problems it may answer, and what its
 * parameters mean. The words for parameters are each department's {@code META-INF/jinlin/parameters.properties}: {@code limit}, or
 * {@code repairs.text} where the department means something of its own.
 */
public class ApiDocument implements OASFilter {

    private static final String PARAMETERS = "META-INF/jinlin/parameters.properties";
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        var shapes = new Shapes(values(document));
        var bodies = new Bodies(RestClasses.all(), shapes);
        var words = words();
        var taken = QueryParameters.of(RestClasses.all());
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> {
                    bodies.complete(verb + " " + path, operation);
                    taken.getOrDefault(verb + " " + path, List.of()).forEach(each -> takes(operation, each));
                    complete(operation, path, words);
                }));
        shapes.all().put(PROBLEM, problem());
        document.getComponents().setSchemas(shapes.all());
        document.setTags(once(document.getTags()));
    }

    /** Each class names its tag anew; the one that says what it is stands for all. */
    private static List<Tag> once(@Nullable List<Tag> tags) {
        var byName = new TreeMap<String, Tag>();
        for (var tag : tags == null ? List.<Tag>of() : tags) {
            byName.merge(tag.getName(), tag, (one, other) -> one.getDescription() == null ? other : one);
        }
        return List.copyOf(byName.values());
    }

    /** What is described by hand: the values of the kernel that are written as text. */
    private static Map<String, Schema> values(OpenAPI document) {
        var values = new TreeMap<String, Schema>();
        Optional.ofNullable(document.getComponents().getSchemas())
                .orElse(Map.of())
                .forEach((name, schema) -> {
                    if (schema.getExample() != null) {
                        values.put(name, schema);
                    }
                });
        return values;
    }

    private static void takes(Operation operation, Parameter taken) {
        parameters(operation).stream()
                .filter(known ->
                        known.getIn() == Parameter.In.QUERY && taken.getName().equals(known.getName()))
                .findFirst()
                .ifPresentOrElse(known -> known.setSchema(taken.getSchema()), () -> operation.addParameter(taken));
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static void complete(Operation operation, String path, Properties words) {
        var parameters = parameters(operation);
        for (var parameter : parameters) {
            if (parameter.getSchema() != null && parameter.getSchema().getType() == Schema.SchemaType.OBJECT) {
                parameter.setSchema(text(parameter.getIn()));
            }
            if (parameter.getDescription() == null || parameter.getDescription().isBlank()) {
                parameter.setDescription(meaning(parameter.getName(), path, words));
            }
        }
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        problems(operation, parameters).forEach((status, description) -> answer(operation, status, description));
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("4")) {
                answer.setContent(problemBody());
            }
        });
    }

    /** What stands in the address names a thing; what stands in a header is told in words. */
    private static Schema text(Parameter.In place) {
        var text = OASFactory.createSchema().type(Schema.SchemaType.STRING);
        return place == Parameter.In.PATH ? text.format("uuid") : text;
    }

    private static String meaning(String name, String path, Properties words) {
        var department = path.replaceFirst("^/api/v1/", "").replaceFirst("/.*", "");
        return words.getProperty(department + "." + name, words.getProperty(name, ""));
    }

    /** The statuses of an operation with these parameters, each with its reason. */
    private static Map<String, String> problems(Operation operation, List<Parameter> parameters) {
        var problems = new TreeMap<String, String>();
        problems.put("400", "A header, a parameter or the body is malformed; `field` says which.");
        problems.put("401", "Nobody is signed in, or the token is not for this company.");
        problems.put("403", "The caller does not hold the permission.");
        problems.put("406", "Nothing in a form that `Accept` allows.");
        problems.put("415", "The body is of another kind than the operation takes.");
        problems.put("429", "More requests than the account's rate allows; wait a second.");
        var takesBody = operation.getRequestBody() != null;
        if (takesBody) {
            problems.put("413", "The body is longer than the limit.");
        }
        if (takesBody || !parameters.isEmpty()) {
            problems.put("422", "A rule forbids it; `code` is its name.");
        }
        if (takesBody
                || isTaken(parameters, Parameter.In.PATH, "")
                || parameters.stream().anyMatch(ApiDocument::isId)) {
            problems.put("404", "What is named is not there, or not for this caller.");
        }
        if (isTaken(parameters, Parameter.In.HEADER, "Idempotency-Key")) {
            problems.put("409", "A request with the same key is still running.");
        }
        if (isTaken(parameters, Parameter.In.HEADER, "If-Match")) {
            problems.put("409", "Somebody changed it since; look again.");
            problems.put("428", "No `If-Match`: a change names the version it saw.");
        }
        return problems;
    }

    private static boolean isId(Parameter parameter) {
        return parameter.getSchema() != null
                && "uuid".equals(parameter.getSchema().getFormat());
    }

    private static boolean isTaken(List<Parameter> parameters, Parameter.In in, String name) {
        return parameters.stream()
                .anyMatch(each -> each.getIn() == in && (name.isEmpty() || name.equalsIgnoreCase(each.getName())));
    }

    /** What an annotation said of the status stands. */
    private static void answer(Operation operation, String status, String description) {
        var said = operation.getResponses().getAPIResponse(status);
        APIResponse answer = said == null ? OASFactory.createAPIResponse() : said;
        if (answer.getDescription() == null || answer.getDescription().isBlank()) {
            answer.setDescription(description);
        }
        operation.getResponses().addAPIResponse(status, answer);
    }

    private static Content problemBody() {
        MediaType body =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
        return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body);
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .type(Schema.SchemaType.OBJECT)
                .description("What went wrong, as RFC 9457 has it, in the caller's language.")
                .addProperty("type", text("A name for this kind of problem."))
                .addProperty("title", text("The kind in few words."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(Schema.SchemaType.INTEGER)
                                .description("The HTTP status."))
                .addProperty("detail", text("What happened and what to do."))
                .addProperty("code", text("The broken rule, such as `repairs.ONLY_FINISHED_ORDERS_ARE_CONFIRMED`."))
                .addProperty("field", text("The input the problem is about, if it is about one."))
                .addProperty("traceId", text("What to tell the support: it is in the server's journal."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(Schema.SchemaType.ARRAY)
                                .description("Every unfit field, when there is more than one.")
                                .items(OASFactory.createSchema()
                                        .type(Schema.SchemaType.OBJECT)
                                        .addProperty("field", text("The input."))
                                        .addProperty("detail", text("What is wrong with it."))))
                .required(List.of("type", "title", "status", "detail", "code"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING).description(description);
    }

    private static Properties words() {
        var words = new Properties();
        try {
            for (var file : Collections.list(ApiDocument.class.getClassLoader().getResources(PARAMETERS))) {
                try (var content = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    words.load(content);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
