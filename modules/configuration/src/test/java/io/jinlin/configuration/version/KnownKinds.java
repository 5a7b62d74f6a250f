package io.jinlin.configuration.version;

import io.jinlin.configuration.ConfigurationKind;
import io.jinlin.configuration.kind.RealKinds;
import java.util.List;

/** All real kinds without a container. */
public class KnownKinds extends Kinds {

    private final List<ConfigurationKind> kinds = RealKinds.all();

    @Override
    public List<Subject> subjects() {
        return kinds.stream()
                .flatMap(kind -> kind.codes().stream().map(code -> new Subject(kind.name(), code)))
                .toList();
    }

    @Override
    public ConfigurationKind of(Subject subject) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(subject.kind()))
                .findFirst()
                .orElseThrow();
    }
}
