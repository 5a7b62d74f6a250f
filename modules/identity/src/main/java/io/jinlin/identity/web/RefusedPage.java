package io.jinlin.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Tells a person why there was no way in, and what to do. */
@Named
@RequestScoped
public class RefusedPage {

    @Inject
    @ManagedProperty("#{param.why}")
    @Nullable
    String why;

    public String getTextKey() {
        return "identity." + (why != null && why.matches("[A-Z_]{3,40}") ? why : "SESSION_HAS_ENDED");
    }

    public String getTitleKey() {
        return getTextKey() + ".title";
    }
}
