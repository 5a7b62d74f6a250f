package io.jinlin.faults.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Several people of each company at work at the same time. */
public final class Crowd {

    private static final int OF_EACH_COMPANY = 3;
    private static final int BREATH_MILLIS = 60;

    private final List<Thread> people = new ArrayList<>();
    private final Notebook notebook;
    private volatile boolean working = true;

    public Crowd(List<Household> companies, Callers callers, Notebook notebook, long seed) {
        this.notebook = notebook;
        for (var company : companies) {
            var foreign = companies.stream()
                    .filter(other -> !other.equals(company))
                    .findFirst()
                    .orElseThrow();
            for (var i = 0; i < OF_EACH_COMPANY; i++) {
                var client = new Client(callers, notebook, foreign.words());
                var chance = new Random(seed * 31 + i);
                people.add(new Thread(() -> work(company, client, chance), "at-work-" + company.alias() + i));
            }
        }
    }

    public void begin() {
        people.forEach(Thread::start);
    }

    /** Everybody ends what he has begun to ask, however long it takes, and begins nothing more. */
    public void end() throws InterruptedException {
        working = false;
        for (var person : people) {
            person.join();
        }
    }

    private void work(Household company, Client client, Random chance) {
        while (working) {
            try {
                var room = company.rooms().get(chance.nextInt(company.rooms().size()));
                new Story(client, notebook, company.alias(), chance, this::goesOn)
                        .run(company.words(), room, company.engineer());
            } catch (RuntimeException deviation) {
                notebook.complain(String.valueOf(deviation.getMessage()));
            }
        }
    }

    private boolean goesOn() {
        try {
            TimeUnit.MILLISECONDS.sleep(BREATH_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
        return working;
    }
}
