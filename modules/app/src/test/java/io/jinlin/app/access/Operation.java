package io.jinlin.app.access;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing a program can ask for: a method and an address, what stands in braces left out. */
record Operation(String method, String path) implements Comparable<Operation> {

    static Operation of(String method, String path) {
        return new Operation(
                method,
                path.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}").replaceAll("^/+|/+$", ""));
    }

    /** Every operation of every resource class of the product. */
    static Set<Operation> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.jinlin").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> operations(type.reflect()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Operation> operations(Class<?> resource) {
        var base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods()).flatMap(method -> verbs(method)
                .map(verb -> of(
                        verb,
                        base + "/"
                                + (method.isAnnotationPresent(Path.class)
                                        ? method.getAnnotation(Path.class).value()
                                        : ""))));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value);
    }

    @Override
    public int compareTo(Operation other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return path + " " + method;
    }
}
