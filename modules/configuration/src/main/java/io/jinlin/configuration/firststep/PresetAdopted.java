package io.jinlin.configuration.firststep;

import io.jinlin.configuration.version.VersionDesk;
import io.jinlin.webshell.FirstStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The company takes over what suits its kind of property, or has decided something else of its own. */
@ApplicationScoped
public class PresetAdopted implements FirstStep {

    @Inject
    VersionDesk versions;

    @Override
    public String key() {
        return "configuration.step.preset";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String permission() {
        return "configuration.version.publish";
    }

    @Override
    public String path() {
        return "/configuration/presets.xhtml";
    }

    @Override
    public boolean isDone() {
        return versions.hasDecided();
    }
}
