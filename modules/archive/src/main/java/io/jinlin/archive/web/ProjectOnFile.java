package io.jinlin.archive.web;

import io.jinlin.archive.project.ProjectRegister;
import io.jinlin.webshell.FirstStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** There is a project. */
@ApplicationScoped
public class ProjectOnFile implements FirstStep {

    @Inject
    ProjectRegister register;

    @Override
    public String key() {
        return "archive.step.project";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String permission() {
        return "archive.project.open";
    }

    @Override
    public String path() {
        return "/archive/project.xhtml";
    }

    @Override
    public boolean isDone() {
        return !register.names().isEmpty();
    }
}
