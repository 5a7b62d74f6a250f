package io.jinlin.tenancy.migration;

import java.util.List;
import javax.sql.DataSource;

/** The migrations of every department that this module's tests know, wired by hand. */
public final class MigrationsOfAll {

    private MigrationsOfAll() {}

    public static Migrations on(DataSource provisioning, String url) {
        var migrations = new Migrations();
        migrations.provisioning = provisioning;
        migrations.url = url;
        migrations.user = "jinlin_provisioner";
        migrations.password = "provisioner";
        migrations.departments = List.of(
                "identity:10",
                "restshell:20",
                "archive:30",
                "billing:40",
                "repairs:50",
                "servicedesk:60",
                "configuration:70");
        migrations.book = new MigrationBook();
        migrations.book.provisioning = provisioning;
        migrations.migratePlatform();
        return migrations;
    }
}
