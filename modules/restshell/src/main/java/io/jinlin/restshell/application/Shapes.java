package io.jinlin.restshell.application;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * What bodies look like, read from the records they are made of. The server's own reader knows no UUID, no instant and no bytes,
 * nothing of what a list holds or of what may be missing, and takes two records of one name for one.
 */
final class Shapes {

    private static final Map<Class<?>, Supplier<Schema>> PLAIN = Map.ofEntries(
            Map.entry(String.class, () -> of(SchemaType.STRING)),
            Map.entry(UUID.class, () -> of(SchemaType.STRING).format("uuid")),
            Map.entry(Instant.class, () -> of(SchemaType.STRING).format("date-time")),
            Map.entry(LocalDate.class, () -> of(SchemaType.STRING).format("date")),
            Map.entry(BigDecimal.class, () -> of(SchemaType.NUMBER)),
            Map.entry(int.class, () -> of(SchemaType.INTEGER).format("int32")),
            Map.entry(Integer.class, () -> of(SchemaType.INTEGER).format("int32")),
            Map.entry(long.class, () -> of(SchemaType.INTEGER).format("int64")),
            Map.entry(Long.class, () -> of(SchemaType.INTEGER).format("int64")),
            Map.entry(boolean.class, () -> of(SchemaType.BOOLEAN)),
            Map.entry(Boolean.class, () -> of(SchemaType.BOOLEAN)),
            Map.entry(byte[].class, () -> of(SchemaType.STRING).format("byte")));

    private final Map<String, Type> named = new TreeMap<>();
    private final Map<String, Schema> schemas;

    /** @param schemas those that are described already, such as the values of the kernel; what is found is added */
    Shapes(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    Map<String, Schema> all() {
        return schemas;
    }

    Schema of(Type type) {
        return of(type, Map.of());
    }

    private Schema of(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return of(bound.getOrDefault(variable, Object.class), Map.of());
        }
        var raw = type instanceof ParameterizedType given ? (Class<?>) given.getRawType() : (Class<?>) type;
        var inside = type instanceof ParameterizedType given ? given.getActualTypeArguments() : new Type[0];
        if (PLAIN.containsKey(raw)) {
            return PLAIN.get(raw).get();
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return of(SchemaType.ARRAY).items(of(inside[0], bound));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return of(SchemaType.OBJECT).additionalPropertiesSchema(of(inside[1], bound));
        }
        return OASFactory.createSchema().ref(name(raw, inside));
    }

    /** The name under which it is described; a name that another class has already is told apart by the class around it. */
    private String name(Class<?> raw, Type... inside) {
        var simple = Stream.of(inside).map(Shapes::simple).reduce("", String::concat) + raw.getSimpleName();
        var others = named.get(simple);
        var name = others == null || others == raw ? simple : around(raw) + simple;
        if (named.putIfAbsent(name, raw) == null && !schemas.containsKey(name)) {
            schemas.put(name, raw.isEnum() ? choice(raw) : OASFactory.createSchema());
            if (raw.isRecord()) {
                schemas.put(name, record(raw, bound(raw, inside)));
            }
        }
        return name;
    }

    private static String simple(Type type) {
        return type instanceof Class<?> given ? given.getSimpleName() : "";
    }

    private static String around(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? type.getPackageName().replaceAll(".*\\.", "") : outer.getSimpleName();
    }

    private static Map<TypeVariable<?>, Type> bound(Class<?> raw, Type... inside) {
        var bound = new java.util.HashMap<TypeVariable<?>, Type>();
        for (var i = 0; i < inside.length; i++) {
            bound.put(raw.getTypeParameters()[i], inside[i]);
        }
        return bound;
    }

    private Schema record(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        var schema = of(SchemaType.OBJECT);
        for (var component : type.getRecordComponents()) {
            var shape = of(component.getGenericType(), bound);
            schema.addProperty(component.getName(), isNullable(component) ? nullable(shape) : shape);
        }
        var required = Arrays.stream(type.getRecordComponents())
                .filter(component -> !isNullable(component))
                .map(RecordComponent::getName)
                .toList();
        return required.isEmpty() ? schema : schema.required(required);
    }

    private static boolean isNullable(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    /** Beside a reference nothing is read: what may be null is described in its place, and a choice has null among its own. */
    private Schema nullable(Schema shape) {
        var target = shape.getRef() == null ? shape : schemas.get(shape.getRef().replaceAll(".*/", ""));
        if (target == null) {
            return shape;
        }
        var copy = OASFactory.createSchema()
                .type(target.getType())
                .format(target.getFormat())
                .description(target.getDescription())
                .items(target.getItems())
                .additionalPropertiesSchema(target.getAdditionalPropertiesSchema())
                .properties(target.getProperties())
                .nullable(true);
        if (target.getRequired() != null && !target.getRequired().isEmpty()) {
            copy.required(target.getRequired());
        }
        if (target.getEnumeration() != null && !target.getEnumeration().isEmpty()) {
            var choices = new ArrayList<@Nullable Object>(target.getEnumeration());
            choices.add(null);
            copy.enumeration(choices);
        }
        return copy;
    }

    private static Schema choice(Class<?> type) {
        return of(SchemaType.STRING)
                .enumeration(Stream.of(type.getEnumConstants())
                        .map(constant -> (Object) ((Enum<?>) constant).name())
                        .toList());
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().type(type);
    }
}
