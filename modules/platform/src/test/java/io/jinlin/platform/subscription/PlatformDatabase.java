package io.jinlin.platform.subscription;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The schema {@code platform} on a real PostgreSQL, and beans on it without a server. */
final class PlatformDatabase {

    private static final List<String> FILES = List.of(
            "V001__tenant",
            "V002__consent",
            "V010__signup",
            "V020__companies_that_only_look",
            "V021__subscription",
            "V030__export_and_deletion",
            "V043__letters_of_the_subscription");
    private static final Set<Class<?>> KINDS = Set.of(int.class, boolean.class, String.class, Optional.class);
    private static final DataSource DATABASE = made();

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>(Map.of("jinlin.base.url", "https://jinlin.example"));

    PlatformDatabase(Clock clock) {
        beans.put(Clock.class, clock);
        beans.put(DataSource.class, DATABASE);
        beans.put(Executor.class, (Executor) Runnable::run);
    }

    PlatformDatabase set(String setting, Object value) {
        settings.put(setting, value.toString());
        return this;
    }

    void put(Object bean, String field, Object value) {
        try {
            var place = bean.getClass().getDeclaredField(field);
            place.setAccessible(true);
            place.set(bean, value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void call(Object bean, String method, Object... arguments) {
        try {
            var types = Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new);
            var called = bean.getClass().getDeclaredMethod(method, types);
            called.setAccessible(true);
            called.invoke(bean, arguments);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static DataSource made() {
        try {
            var database = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "60")
                    .start()
                    .getPostgresDatabase();
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role jinlin_app; create schema platform; set search_path = platform");
                for (var file : FILES) {
                    statement.execute(text("db/platform/" + file + ".sql"));
                }
            }
            return database;
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(String resource) {
        try (var file = Objects.requireNonNull(
                PlatformDatabase.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Opens a company, and forgets what was known of it. */
    void company(String alias) {
        execute("delete from platform.deletion_certificate");
        execute("delete from platform.tenant_deletion");
        execute("delete from platform.subscription_letter");
        execute("delete from platform.subscription_event");
        execute("delete from platform.scheduled_tasks");
        execute("delete from platform.subscription_invoice");
        execute("delete from platform.subscription_invoice_book");
        execute("delete from platform.tenant where alias = '" + alias + "'");
        execute("insert into platform.tenant (alias, name, state) values ('" + alias + "', '兰亭物业', 'READY')");
    }

    void execute(String sql) {
        try (var connection = DATABASE.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String ask(String sql) {
        try (var connection = DATABASE.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var told = new StringBuilder();
            while (rows.next()) {
                told.append(told.isEmpty() ? "" : " ").append(rows.getString(1));
            }
            return told.toString();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    <T> T get(Class<T> type) {
        var known = beans.get(type);
        if (known == null) {
            try {
                var made = type.getDeclaredConstructor();
                made.setAccessible(true);
                known = made.newInstance();
                beans.put(type, known);
                for (var field : type.getDeclaredFields()) {
                    fill(known, field);
                }
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
            }
        }
        return type.cast(known);
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        var set = field.getAnnotation(ConfigProperty.class);
        field.setAccessible(true);
        if (set != null && KINDS.contains(field.getType())) {
            var value = settings.get(set.name());
            field.set(bean, setting(field.getType(), value == null ? set.defaultValue() : value));
        } else if (set == null
                && (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(Resource.class))
                && field.getType()
                        .getName()
                        .matches(
                                "io\\.jinlin\\.(platform|tenancy|mailing|printing)\\.[A-Za-z.]+|java\\..*|javax\\.sql.*")) {
            field.set(bean, get(field.getType()));
        }
    }

    private static Object setting(Class<?> type, String value) {
        if (type == Optional.class) {
            return value.equals(ConfigProperty.UNCONFIGURED_VALUE) ? Optional.empty() : Optional.of(value);
        }
        return type == int.class ? Integer.valueOf(value) : type == boolean.class ? Boolean.valueOf(value) : value;
    }
}
