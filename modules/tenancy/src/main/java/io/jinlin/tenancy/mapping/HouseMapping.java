package io.jinlin.tenancy.mapping;

import java.lang.reflect.Field;
import java.sql.Types;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.eclipse.persistence.sessions.Session;

/**
 * How this house maps, so that entities need not say it: the attribute {@code roomId} is the column {@code room_id}, and a UUID is a
 * {@code uuid}, present or null. EclipseLink by itself would look for {@code ROOMID}, and send text where the UUID is null or stands
 * in an embeddable of a collection, which PostgreSQL refuses.
 */
public final class HouseMapping {

    private HouseMapping() {}

    /** To be called from the session customizer: before the descriptors are initialised. */
    public static void apply(Session session) {
        session.getDescriptors().values().forEach(HouseMapping::apply);
        session.getLogin().setDatasourcePlatform(new Postgres());
    }

    private static void apply(ClassDescriptor descriptor) {
        var renamed = new HashMap<String, String>();
        descriptor.getMappings().stream()
                .filter(AbstractDirectMapping.class::isInstance)
                .map(AbstractDirectMapping.class::cast)
                .forEach(mapping -> apply(mapping, descriptor.getJavaClass(), renamed));
        descriptor.getPrimaryKeyFields().forEach(field -> rename(field, renamed));
    }

    private static void apply(AbstractDirectMapping mapping, Class<?> owner, Map<String, String> renamed) {
        var field = mapping.getField();
        var attribute = mapping.getAttributeName();
        var given = field.getName();
        var snake = attribute.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        if (given.equalsIgnoreCase(attribute) && !given.equalsIgnoreCase(snake)) {
            renamed.put(given, snake);
            field.setName(snake);
        }
        if (isUuid(owner, attribute)) {
            mapping.setConverter(null);
            field.setType(UUID.class);
        }
    }

    private static void rename(DatabaseField field, Map<String, String> renamed) {
        var name = renamed.get(field.getName());
        if (name != null) {
            field.setName(name);
        }
    }

    private static boolean isUuid(Class<?> owner, String attribute) {
        return Arrays.stream(owner.getDeclaredFields())
                .filter(field -> field.getName().equals(attribute))
                .map(Field::getType)
                .anyMatch(UUID.class::equals);
    }

    /** PostgreSQL as EclipseLink speaks it, but for the null of a UUID. */
    static final class Postgres extends PostgreSQLPlatform {

        @Override
        public int getJDBCTypeForSetNull(DatabaseField field) {
            return UUID.class.equals(field.getType()) ? Types.OTHER : super.getJDBCTypeForSetNull(field);
        }
    }
}
