package io.jinlin.tenancy.migration;

import io.jinlin.tenancy.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** The migrations, wired by hand. */
public final class MigrationsFixture {

    private MigrationsFixture() {}

    /** With the files of the departments that the test names; whatever is open has them. */
    public static Migrations on(TestDatabase database, String... departments) {
        var migrations = of(database, departments);
        migrations.migratePlatform();
        return migrations;
    }

    static Migrations of(TestDatabase database, String... departments) {
        var migrations = new Migrations();
        migrations.provisioning = database.provisioning();
        migrations.url = database.url("jinlin_provisioner");
        migrations.user = "jinlin_provisioner";
        migrations.password = "provisioner";
        migrations.departments = List.of(departments);
        migrations.book = new MigrationBook();
        migrations.book.provisioning = database.provisioning();
        return migrations;
    }

    /** With all departments that the product has, read from where they lie beside this one. */
    static Migrations ofTheProduct(TestDatabase database) {
        var departments = departments();
        var here = Thread.currentThread().getContextClassLoader();
        var beside = Arrays.stream(departments)
                .map(department -> directory(department.split(":")[0]))
                .toArray(URL[]::new);
        Thread.currentThread().setContextClassLoader(new URLClassLoader(beside, here));
        try {
            var migrations = of(database, departments);
            migrations.files();
            return migrations;
        } finally {
            Thread.currentThread().setContextClassLoader(here);
        }
    }

    private static String[] departments() {
        var settings = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("../app/src/main/resources/META-INF/microprofile-config.properties"))) {
            settings.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return settings.getProperty("jinlin.migrations.departments").split(",");
    }

    private static URL directory(String department) {
        try {
            return Path.of("..", department, "src", "main", "resources").toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
