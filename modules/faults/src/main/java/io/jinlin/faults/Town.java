package io.jinlin.faults;

import io.jinlin.faults.harm.Site;
import io.jinlin.faults.load.Callers;
import io.jinlin.faults.load.Client;
import io.jinlin.faults.load.Household;
import io.jinlin.faults.load.Newcomers;
import io.jinlin.faults.load.Note;
import io.jinlin.faults.load.Notebook;
import io.jinlin.faults.proof.Again;
import io.jinlin.faults.proof.Books;
import io.jinlin.faults.proof.Database;
import io.jinlin.faults.proof.Findings;
import io.jinlin.faults.proof.Once;
import io.jinlin.faults.proof.Openings;
import io.jinlin.faults.proof.Presence;
import io.jinlin.faults.proof.Strangers;
import io.jinlin.faults.proof.Walls;
import io.jinlin.launcher.Progress;
import io.jinlin.launcher.demo.Seeding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Two companies on a running product, and all that was ever accepted there. */
final class Town implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String IN_PEACE = "opened-in-peace";
    private static final int ASKED_BY_STRANGERS = 40;

    private final Site site;
    private final Callers callers;
    private final Openings openings;
    private final List<Household> companies;
    private final List<Note> everything = new ArrayList<>();

    private Town(Site site, Callers callers, Openings openings, List<Household> companies) {
        this.site = site;
        this.callers = callers;
        this.openings = openings;
        this.companies = companies;
    }

    static Town build(Path home, Path war, Progress progress) throws InterruptedException {
        var site = Site.start(home, war, progress);
        var callers = new Callers(site.stack(), PATIENCE);
        var companies = new Seeding(site.stack(), home, progress)
                .withoutHistory().keySet().stream()
                        .map(company -> Household.of(company, callers))
                        .toList();
        var openings = new Openings(callers, Database.of(site.stack()));
        openings.order(IN_PEACE);
        if (!openings.isOpen(IN_PEACE)) {
            throw new IllegalStateException(IN_PEACE + " does not open");
        }
        return new Town(site, callers, openings, companies);
    }

    Site site() {
        return site;
    }

    Callers callers() {
        return callers;
    }

    List<Household> companies() {
        return companies;
    }

    /** A company is ordered; its opening goes on while things fail. */
    void openAnother(long seed) {
        openings.order(
                "opened-" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + "-" + Math.abs(seed));
    }

    Newcomers newcomers(Notebook notebook) {
        return new Newcomers(callers, site.stack().mailbox(), openings::expect, notebook);
    }

    /** Of this run's notes over REST, and of all notes in the tables. */
    void prove(Notebook notebook, Findings findings) {
        var notes = notebook.notes();
        everything.addAll(notes);
        var database = Database.of(site.stack());
        new Presence(database).check(everything, findings);
        new Once(database).check(companies, everything, findings);
        new Walls(database).check(companies, findings);
        new Books(database).check(companies, findings);
        var client = new Client(callers, new Notebook(), "\0");
        new Again(client).check(notes, findings);
        new Strangers(client).check(companies, some(notes), findings);
    }

    private static List<Note> some(List<Note> notes) {
        var step = Math.max(1, notes.size() / ASKED_BY_STRANGERS);
        return java.util.stream.IntStream.range(0, notes.size())
                .filter(i -> i % step == 0)
                .mapToObj(notes::get)
                .toList();
    }

    /** Companies that were ordered meanwhile have all opened by now, or soon will. */
    Findings proveOpenings() throws InterruptedException {
        var findings = new Findings();
        openings.check(findings);
        return findings;
    }

    @Override
    public void close() {
        site.close();
    }
}
