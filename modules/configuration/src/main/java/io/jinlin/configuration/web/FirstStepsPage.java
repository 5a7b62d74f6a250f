package io.jinlin.configuration.web;

import io.jinlin.configuration.firststep.FirstStepRow;
import io.jinlin.configuration.firststep.FirstStepsDesk;
import io.jinlin.webshell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a new company does first. */
@Named
@RequestScoped
public class FirstStepsPage {

    @Inject
    FirstStepsDesk desk;

    @Inject
    Messages messages;

    private @Nullable List<FirstStepRow> steps;

    public List<FirstStepRow> getSteps() {
        var read = steps;
        if (read == null) {
            read = desk.steps();
            steps = read;
        }
        return read;
    }

    public long getDone() {
        return getSteps().stream().filter(step -> !step.isOpen()).count();
    }

    public boolean isThrough() {
        return getSteps().stream().noneMatch(FirstStepRow::isOpen);
    }

    public void skip(String key) {
        desk.skip(key);
        steps = null;
    }

    public void takeUp(String key) {
        desk.takeUp(key);
        steps = null;
    }

    public String end() {
        desk.end();
        return messages.done("configuration.steps.ended").andGoTo("/index.xhtml");
    }
}
