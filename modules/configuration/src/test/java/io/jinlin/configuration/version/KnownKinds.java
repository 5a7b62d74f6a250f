package io.jinlin.configuration.version;

import io.jinlin.configuration.ConfigurationKind;
import io.jinlin.configuration.kind.RealKinds;
import java.util.List;

/** Real kinds without a container. */
public class KnownKinds extends Kinds {

    private final List<ConfigurationKind> kinds;

    public KnownKinds() {
        this(RealKinds.all());
    }

    public KnownKinds(List<ConfigurationKind> kinds) {
        this.kinds = kinds;
    }

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
