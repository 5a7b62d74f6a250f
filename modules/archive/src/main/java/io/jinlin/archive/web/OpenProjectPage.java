package io.jinlin.archive.web;

import io.jinlin.archive.project.Profile;
import io.jinlin.archive.project.ProjectDesk;
import io.jinlin.webshell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** A project is opened by its name. */
@Named
@RequestScoped
public class OpenProjectPage {

    @Inject
    ProjectDesk desk;

    @Inject
    Messages messages;

    private String name = "";
    private @Nullable String address;
    private @Nullable Integer households;

    public String open() {
        desk.open(name, new Profile(address, null, null, null, null, null, null, households));
        return messages.done("archive.project.opened", name).andGoTo("/archive/projects.xhtml");
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed == null ? "" : typed;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String typed) {
        address = typed;
    }

    public @Nullable Integer getHouseholds() {
        return households;
    }

    public void setHouseholds(@Nullable Integer typed) {
        households = typed;
    }
}
