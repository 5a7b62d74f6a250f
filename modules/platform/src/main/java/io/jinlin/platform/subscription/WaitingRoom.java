package io.jinlin.platform.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the operator's {@link WaitingTimes}. */
@ApplicationScoped
public class WaitingRoom {

    @Inject
    @ConfigProperty(name = "jinlin.subscription.trial-days", defaultValue = "30")
    int trial;

    @Inject
    @ConfigProperty(name = "jinlin.subscription.due-days", defaultValue = "14")
    int due;

    @Inject
    @ConfigProperty(name = "jinlin.subscription.overdue-days", defaultValue = "7")
    int overdue;

    @Inject
    @ConfigProperty(name = "jinlin.subscription.read-only-days", defaultValue = "30")
    int readOnly;

    @Inject
    @ConfigProperty(name = "jinlin.subscription.deletion-days", defaultValue = "30")
    int deletion;

    public WaitingTimes times() {
        return new WaitingTimes(trial, due, overdue, readOnly, deletion);
    }
}
