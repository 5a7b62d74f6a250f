package io.jinlin.configuration.parcel;

import io.jinlin.configuration.version.Kinds;
import io.jinlin.configuration.version.Subject;
import io.jinlin.kernel.Absent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * {@code tenant-config/presets}: what suits a kind of property, as files that lie as in a package. Whatever a company decides may have its file
 * in a preset; a kind that joins later is found by its name.
 */
@ApplicationScoped
class Presets {

    static final List<String> NAMES = List.of("residential", "office", "retail");

    private static final String FOLDER = "/tenant-config/presets/";

    @Inject
    Kinds kinds;

    /**
     * What the preset would have the company decide, each text whole.
     *
     * @throws Absent if there is none of this name
     */
    Parcel open(String name) {
        if (!NAMES.contains(name)) {
            throw new Absent("configuration.preset");
        }
        var texts = new LinkedHashMap<Subject, String>();
        for (var subject : kinds.subjects()) {
            text(name, subject).ifPresent(text -> texts.put(subject, kinds.whole(subject, text)));
        }
        return new Parcel(texts, List.of());
    }

    /** As it lies in the folder; empty: the preset leaves this to the company. */
    static Optional<String> text(String name, Subject subject) {
        try (var file = Presets.class.getResourceAsStream(FOLDER + name + '/' + subject.file())) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
