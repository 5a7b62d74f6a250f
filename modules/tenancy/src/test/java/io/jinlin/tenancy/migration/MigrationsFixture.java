package io.jinlin.tenancy.migration;

import java.util.List;
import javax.sql.DataSource;

/** The migrations, wired by hand to the departments' files that the test names. */
public final class MigrationsFixture {

    private MigrationsFixture() {}

    public static Migrations on(DataSource provisioning, String url, String... departments) {
        var migrations = new Migrations();
        migrations.url = url;
        migrations.user = "jinlin_provisioner";
        migrations.password = "provisioner";
        migrations.departments = List.of(departments);
        migrations.book = new MigrationBook();
        migrations.book.provisioning = provisioning;
        migrations.migratePlatform();
        return migrations;
    }
}
