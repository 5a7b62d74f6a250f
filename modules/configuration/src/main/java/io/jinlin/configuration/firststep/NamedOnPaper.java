package io.jinlin.configuration.firststep;

import io.jinlin.configuration.profile.CompanyProfiles;
import io.jinlin.webshell.FirstStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The company says how it is named on paper. */
@ApplicationScoped
public class NamedOnPaper implements FirstStep {

    @Inject
    CompanyProfiles profiles;

    @Override
    public String key() {
        return "configuration.step.profile";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String permission() {
        return "configuration.profile.change";
    }

    @Override
    public String path() {
        return "/configuration/profile.xhtml";
    }

    @Override
    public boolean isDone() {
        return profiles.find().isPresent();
    }
}
