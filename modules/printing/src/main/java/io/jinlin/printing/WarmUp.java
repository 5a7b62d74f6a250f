package io.jinlin.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

/** Reads the typefaces and lays out the forms while the server starts, so that nobody at the desk waits for the first print. */
@ApplicationScoped
class WarmUp {

    @Inject
    FormTemplates templates;

    @Inject
    Printer printer;

    void begin(@Observes Startup ready) {
        var quietly = new Thread(
                () -> templates.codes().stream()
                        .map(templates::load)
                        .forEach(form -> printer.pdf(form, form.fields().sample())),
                "printing-warm-up");
        quietly.setDaemon(true);
        quietly.setPriority(Thread.MIN_PRIORITY);
        quietly.start();
    }
}
