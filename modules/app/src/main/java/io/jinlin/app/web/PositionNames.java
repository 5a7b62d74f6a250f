package io.jinlin.app.web;

import io.jinlin.identity.permission.PositionDesk;
import io.jinlin.identity.permission.PositionRights;
import io.jinlin.webshell.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The company's positions by their names, the highest first. */
@Named
@RequestScoped
public class PositionNames {

    @Inject
    PositionDesk desk;

    private @Nullable List<PositionRights> all;

    public List<PositionRights> getAll() {
        var known = all;
        if (known == null) {
            known = desk.positions();
            all = known;
        }
        return known;
    }

    /** Those that are given out. */
    public List<Option> getOptions() {
        return getAll().stream()
                .filter(one -> !one.position().retired())
                .map(one -> new Option(one.position().code(), name(one)))
                .toList();
    }

    /** The name of whatever position has this code. */
    public String nameOf(String code) {
        return names(List.of(code));
    }

    public String name(PositionRights one) {
        return one.position()
                .name(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** In the order of the company, not of whoever wrote them down. */
    public String names(Collection<String> codes) {
        return getAll().stream()
                .filter(one -> codes.contains(one.position().code()))
                .map(this::name)
                .collect(Collectors.joining("、"));
    }
}
