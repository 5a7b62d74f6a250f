package io.jinlin.platform.web;

import io.jinlin.platform.console.ConsoleLists;
import io.jinlin.platform.console.JobLine;
import io.jinlin.platform.console.JobState;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Sort;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What waits, runs and fails in the background, for the operator. */
@Named
@ViewScoped
public class ConsoleJobsPage implements Serializable {

    @Inject
    ConsoleLists lists;

    private @Nullable JobState state;
    private final Listing<JobLine> jobs =
            new Listing<>((after, limit, sort) -> lists.jobs(state, after, limit), Sort.ascending("dueAt"));

    public Listing<JobLine> getJobs() {
        return jobs;
    }

    public List<Map.Entry<JobState, Integer>> getCounts() {
        return List.copyOf(lists.jobCounts().entrySet());
    }

    public JobState[] getStates() {
        return JobState.values();
    }

    public String tone(JobState shown) {
        return switch (shown) {
            case FAILING -> "bad";
            case LATE -> "wait";
            case RUNNING -> "good";
            case WAITING -> "neutral";
        };
    }

    public @Nullable JobState getState() {
        return state;
    }

    public void setState(@Nullable JobState chosen) {
        state = chosen;
    }
}
