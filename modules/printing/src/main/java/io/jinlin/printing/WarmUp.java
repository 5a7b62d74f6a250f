package io.jinlin.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

/**
 * Reads the typefaces and lays out the forms when the server has started, so that nobody at the desk waits for the first print. Not while
 * it starts: on few cores everybody would wait for that.
 */
@ApplicationScoped
class WarmUp {

    private static final long UNTIL_STARTED = 10_000;

    @Inject
    FormTemplates templates;

    @Inject
    Printer printer;

    /** The server's own timers cannot be had yet. */
    void begin(@Observes Startup ready) {
        var quietly = new Thread(this::printEverything, "printing-warm-up");
        quietly.setDaemon(true);
        quietly.setPriority(Thread.MIN_PRIORITY);
        quietly.start();
    }

    private void printEverything() {
        try {
            Thread.sleep(UNTIL_STARTED);
            templates.codes().stream()
                    .map(templates::load)
                    .forEach(form -> printer.pdf(form, form.fields().sample()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
