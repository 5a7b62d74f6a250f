package io.jinlin.tenancy.migration;

import io.jinlin.tenancy.job.JobScheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Opens the house: first the tables, then the work in the background. */
@ApplicationScoped
public class Startup {

    @Inject
    Migrations migrations;

    @Inject
    JobScheduler scheduler;

    void open(@Observes @Initialized(ApplicationScoped.class) Object event) {
        migrations.migrateAll();
        scheduler.start();
    }
}
