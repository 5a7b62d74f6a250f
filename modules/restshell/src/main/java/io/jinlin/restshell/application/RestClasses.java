package io.jinlin.restshell.application;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds our own resources and providers while the container starts, so that no library's are taken in by accident. */
public class RestClasses implements Extension {

    /** One application has one class loader: the reader of the API's description comes from outside any request. */
    private static volatile Set<Class<?>> all = Set.of();

    private final Set<Class<?>> found = new LinkedHashSet<>();

    void collect(@Observes @WithAnnotations({Path.class, Provider.class}) ProcessAnnotatedType<?> type) {
        var candidate = type.getAnnotatedType().getJavaClass();
        if (candidate.getName().startsWith("io.jinlin.") && !candidate.isInterface()) {
            found.add(candidate);
            all = Set.copyOf(found);
        }
    }

    Set<Class<?>> found() {
        return Set.copyOf(found);
    }

    static Set<Class<?>> all() {
        return all;
    }
}
