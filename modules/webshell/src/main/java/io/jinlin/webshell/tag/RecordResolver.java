package io.jinlin.webshell.tag;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets a page read a record as it reads a bean, {@code #{row.number}}: Expression Language 5 does not know records yet. */
public class RecordResolver extends ELResolver {

    private final Map<Class<?>, Map<String, Method>> components = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        var component = component(base, property);
        if (component == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return component.invoke(base);
        } catch (ReflectiveOperationException broken) {
            throw new ELException(broken);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        var component = component(base, property);
        if (component == null) {
            return null;
        }
        context.setPropertyResolved(true);
        return component.getReturnType();
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        var known = component(base, property) != null;
        context.setPropertyResolved(known);
        return known;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? Object.class : null;
    }

    private @Nullable Method component(@Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        return components.computeIfAbsent(base.getClass(), RecordResolver::read).get(property.toString());
    }

    private static Map<String, Method> read(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).collect(Collectors.toMap(c -> c.getName(), c -> {
            var method = c.getAccessor();
            method.setAccessible(true);
            return method;
        }));
    }
}
