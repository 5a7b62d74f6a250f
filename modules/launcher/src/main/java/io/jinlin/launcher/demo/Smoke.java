package io.jinlin.launcher.demo;

import io.jinlin.launcher.Progress;
import io.jinlin.launcher.Stack;
import java.util.Collection;

/** The main job once, over public HTTP, each step by whoever does it at work. */
public final class Smoke {

    private final Tokens tokens;
    private final Collection<Company> companies;
    private final Progress progress;

    public Smoke(Stack stack, Collection<Company> companies, Progress progress) {
        this.tokens = new Tokens(stack);
        this.companies = companies;
        this.progress = progress;
    }

    public void run() {
        progress.says(companies.size() + " " + tokens);
    }
}
