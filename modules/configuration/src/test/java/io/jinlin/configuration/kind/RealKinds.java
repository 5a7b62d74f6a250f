package io.jinlin.configuration.kind;

import io.jinlin.configuration.ConfigurationKind;
import io.jinlin.identity.PositionMatrix;
import io.jinlin.identity.permission.DefaultRoles;
import io.jinlin.printing.FormTemplates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The kinds as the server makes them. */
public final class RealKinds {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private RealKinds() {}

    public static List<ConfigurationKind> all() {
        var standards = new Standards();
        var numbering = new Numbering();
        numbering.standards = standards;
        numbering.clock = CLOCK;
        var limits = new TimeLimits();
        limits.standards = standards;
        var wording = new Wording();
        wording.standards = standards;
        var forms = new Forms();
        forms.standards = standards;
        forms.templates = new FormTemplates();
        return List.of(numbering, limits, wording, forms);
    }

    /** Also roles, whose truth stands in tables of identity: of a company that has changed none. */
    public static List<ConfigurationKind> withRoles() {
        var roles = new Roles();
        roles.standards = new Standards();
        roles.matrix = new Untouched();
        return Stream.concat(all().stream(), Stream.of(roles)).toList();
    }

    private static final class Untouched extends PositionMatrix {

        @Override
        public Map<String, Set<String>> now() {
            var held = new TreeMap<String, Set<String>>();
            standard()
                    .values()
                    .forEach(department -> department.forEach((permission, positions) ->
                            positions.forEach(position -> held.computeIfAbsent(position, unused -> new TreeSet<>())
                                    .add(permission))));
            return held;
        }

        @Override
        public Map<String, String> names(Locale locale) {
            var names = new LinkedHashMap<String, String>();
            DefaultRoles.load().positions().forEach((code, position) -> names.put(code, position.name()));
            return names;
        }
    }
}
