package io.jinlin.restshell.application;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What an operation takes and gives, as its method says: no operation answers "by default". */
final class Bodies {

    private static final List<Class<? extends java.lang.annotation.Annotation>> NOT_THE_BODY = List.of(
            QueryParam.class, PathParam.class, HeaderParam.class, CookieParam.class, BeanParam.class, Context.class);

    private final Map<String, Method> methods = new HashMap<>();
    private final Shapes shapes;

    Bodies(Set<Class<?>> resources, Shapes shapes) {
        this.shapes = shapes;
        for (var resource : resources) {
            for (var method : resource.getDeclaredMethods()) {
                QueryParameters.verb(method)
                        .ifPresent(verb -> methods.put(verb + ' ' + QueryParameters.path(resource, method), method));
            }
        }
    }

    void complete(String name, Operation operation) {
        Optional.ofNullable(methods.get(name)).ifPresent(method -> {
            operation.setOperationId(identity(method));
            takes(method, operation);
            gives(method, operation);
        });
    }

    /** {@code orders.receive}: the method's name alone is another operation's too. */
    private static String identity(Method method) {
        var resource = method.getDeclaringClass().getSimpleName().replaceFirst("Resource$", "");
        return Character.toLowerCase(resource.charAt(0)) + resource.substring(1) + '.' + method.getName();
    }

    private void takes(Method method, Operation operation) {
        Stream.of(method.getParameters())
                .filter(each -> NOT_THE_BODY.stream().noneMatch(each::isAnnotationPresent))
                .map(Parameter::getParameterizedType)
                .findFirst()
                .ifPresent(type -> {
                    var body = operation.getRequestBody();
                    if (body != null && body.getContent() != null) {
                        var schema = type == byte[].class ? bytes() : shapes.of(type);
                        body.getContent().getMediaTypes().values().forEach(each -> each.setSchema(schema));
                        body.setRequired(true);
                    }
                });
    }

    private void gives(Method method, Operation operation) {
        var responses = operation.getResponses();
        responses.removeAPIResponse("default");
        declared(method).forEach(said -> status(operation, said.responseCode(), said.description()));
        declared(method).forEach(said -> Stream.of(said.content())
                .map(content -> content.schema().implementation())
                .filter(type -> type != Void.class)
                .forEach(type -> gives(operation, said.responseCode(), shapes.of(type), MediaType.APPLICATION_JSON)));
        var type = method.getGenericReturnType();
        if (type == void.class) {
            status(operation, "204", "Done.");
        } else if (type != Response.class) {
            gives(operation, "200", shapes.of(type), MediaType.APPLICATION_JSON);
        } else if (method.isAnnotationPresent(Produces.class)
                && !method.getAnnotation(Produces.class).value()[0].equals(MediaType.APPLICATION_JSON)) {
            gives(
                    operation,
                    "200",
                    bytes(),
                    method.getAnnotation(Produces.class).value()[0]);
        }
    }

    /** What the method says of its answers, and what its class says of all. */
    private static Stream<APIResponse> declared(Method method) {
        return Stream.of(method, method.getDeclaringClass())
                .flatMap(place -> Stream.concat(
                        Stream.ofNullable(place.getAnnotation(APIResponses.class))
                                .map(APIResponses::value)
                                .flatMap(Stream::of),
                        Stream.ofNullable(place.getAnnotation(APIResponse.class))))
                .filter(Objects::nonNull);
    }

    private static void gives(Operation operation, String status, Schema schema, String mediaType) {
        status(operation, status, "Done.");
        operation
                .getResponses()
                .getAPIResponse(status)
                .setContent(OASFactory.createContent()
                        .addMediaType(mediaType, OASFactory.createMediaType().schema(schema)));
    }

    private static void status(Operation operation, String status, String otherwise) {
        var responses = operation.getResponses();
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(otherwise));
        }
    }

    private static Schema bytes() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING).format("binary");
    }
}
