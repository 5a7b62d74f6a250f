package io.jinlin.app.web;

import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.permission.ViewDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** As the holder of which position somebody looks at the pages. */
@Named
@RequestScoped
public class Viewing {

    @Inject
    CurrentStaff staff;

    @Inject
    ViewDesk desk;

    public String getName() {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return staff.positions().stream()
                .findFirst()
                .flatMap(desk::called)
                .map(position -> position.name(locale))
                .orElse("");
    }
}
