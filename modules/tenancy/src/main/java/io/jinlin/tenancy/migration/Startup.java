package io.jinlin.tenancy.migration;

import io.jinlin.tenancy.HouseOpened;
import io.jinlin.tenancy.job.JobScheduler;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Opens the house: first the platform's tables, then the work in the background, to which
 * the companies' tables belong. A listener of the web application, because data sources
 * cannot be looked up yet when CDI announces its start.
 */
@WebListener
public class Startup implements ServletContextListener {

    @Inject
    Migrations migrations;

    @Inject
    Waves waves;

    @Inject
    JobScheduler scheduler;

    @Inject
    Event<HouseOpened> opened;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        WaitingFor.theDatabase(migrations::migratePlatform);
        WaitingFor.theDatabase(scheduler::start);
        WaitingFor.theDatabase(waves::begin);
        WaitingFor.theDatabase(() -> opened.fire(new HouseOpened()));
    }
}
