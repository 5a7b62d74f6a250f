package io.jinlin.configuration.version;

import io.jinlin.identity.Allowed;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts that come as files, in force without having been a draft. */
@Desk
public class PackagePublication {

    @Inject
    Versions versions;

    @Inject
    VersionDesk desk;

    @Inject
    PublicationDesk publications;

    /** From here to the end nobody else publishes any of these, or writes a draft of one. */
    public void hold(List<Subject> subjects) {
        subjects.forEach(versions::lock);
    }

    /** A draft that says the same is the one that is published. */
    @Allowed("configuration.version.publish")
    public VersionRow publish(Subject subject, String text, String reason, @Nullable LocalDate from) {
        versions.lock(subject);
        return versions.draft(subject)
                .filter(draft -> draft.content().equals(text))
                .map(draft -> publications.publish(draft, reason, from))
                .orElseGet(() -> publications.publish(subject, text, desk.numberInForce(subject), reason, from));
    }
}
