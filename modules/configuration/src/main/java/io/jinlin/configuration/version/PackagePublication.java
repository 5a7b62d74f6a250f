package io.jinlin.configuration.version;

import io.jinlin.identity.Allowed;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Texts that come from a package, in force without having been a draft. */
@Desk
public class PackagePublication {

    @Inject
    Versions versions;

    @Inject
    VersionDesk desk;

    @Inject
    PublicationDesk publications;

    @Allowed("configuration.version.publish")
    public VersionRow publish(Subject subject, String text, String reason, @Nullable LocalDate from) {
        versions.lock(subject);
        return publications.publish(subject, text, desk.numberInForce(subject), reason, from);
    }
}
