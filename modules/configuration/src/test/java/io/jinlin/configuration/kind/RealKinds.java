package io.jinlin.configuration.kind;

import io.jinlin.configuration.ConfigurationKind;
import io.jinlin.printing.FormTemplates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The kinds as the server makes them, but for roles, whose truth stands in tables of identity. */
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
}
