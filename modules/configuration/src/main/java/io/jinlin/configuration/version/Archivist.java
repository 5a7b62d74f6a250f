package io.jinlin.configuration.version;

import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Puts away what is no longer in force. */
@Desk
public class Archivist {

    @Inject
    Versions versions;

    @Inject
    Clock clock;

    public void archive() {
        versions.replaced(LocalDate.now(clock)).forEach(version -> version.archive(clock.instant()));
    }
}
