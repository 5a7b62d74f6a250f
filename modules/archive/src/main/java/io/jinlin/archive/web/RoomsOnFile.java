package io.jinlin.archive.web;

import io.jinlin.archive.project.ProjectRegister;
import io.jinlin.webshell.FirstStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Rooms and owners have been read in. */
@ApplicationScoped
public class RoomsOnFile implements FirstStep {

    @Inject
    ProjectRegister register;

    @Override
    public String key() {
        return "archive.step.rooms";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String permission() {
        return "archive.import.run";
    }

    @Override
    public String path() {
        return "/archive/import.xhtml";
    }

    @Override
    public boolean isDone() {
        return register.hasRooms();
    }
}
