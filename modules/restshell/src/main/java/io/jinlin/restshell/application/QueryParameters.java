package io.jinlin.restshell.application;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What each operation takes from its address: the server's own reader passes over {@code @BeanParam}, and knows no UUID. */
final class QueryParameters {

    private QueryParameters() {}

    /** By verb and path, such as {@code GET /api/v1/repairs/orders}. */
    static Map<String, List<Parameter>> of(Set<Class<?>> resources) {
        var found = new HashMap<String, List<Parameter>>();
        for (var resource : resources) {
            for (var method : resource.getDeclaredMethods()) {
                verb(method).ifPresent(verb -> found.put(verb + ' ' + path(resource, method), taken(method)));
            }
        }
        return found;
    }

    static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    static String path(Class<?> resource, Method method) {
        return "/api" + part(resource) + part(method);
    }

    private static String part(AnnotatedElement annotated) {
        var path = annotated.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }

    private static List<Parameter> taken(Method method) {
        return Stream.of(method.getParameters())
                .flatMap(taken -> taken.isAnnotationPresent(BeanParam.class)
                        ? Stream.of(taken.getType().getDeclaredFields())
                                .flatMap(field -> parameter(field, field.getGenericType()))
                        : parameter(taken, taken.getParameterizedType()))
                .toList();
    }

    private static Stream<Parameter> parameter(AnnotatedElement taken, Type type) {
        var query = taken.getAnnotation(QueryParam.class);
        if (query == null) {
            return Stream.empty();
        }
        var usual = taken.getAnnotation(DefaultValue.class);
        return Stream.of(OASFactory.createParameter()
                .name(query.value())
                .in(Parameter.In.QUERY)
                .schema(schema(type, usual == null ? null : usual.value())));
    }

    private static Schema schema(Type type, @Nullable String usual) {
        var schema = OASFactory.createSchema();
        if (type instanceof ParameterizedType many && Collection.class.isAssignableFrom((Class<?>) many.getRawType())) {
            return schema.type(Schema.SchemaType.ARRAY).items(schema(many.getActualTypeArguments()[0], null));
        }
        if (type == boolean.class) {
            return schema.type(Schema.SchemaType.BOOLEAN).defaultValue(Boolean.valueOf(usual));
        }
        if (usual != null && usual.matches("\\d{1,9}")) {
            return schema.type(Schema.SchemaType.INTEGER).defaultValue(Integer.valueOf(usual));
        }
        schema.type(Schema.SchemaType.STRING).defaultValue(usual);
        if (type == UUID.class) {
            schema.format("uuid");
        }
        if (type instanceof Class<?> choice && choice.isEnum()) {
            schema.enumeration(List.of(Stream.of(choice.getEnumConstants())
                    .map(constant -> (Object) ((Enum<?>) constant).name())
                    .toArray()));
        }
        return schema;
    }
}
