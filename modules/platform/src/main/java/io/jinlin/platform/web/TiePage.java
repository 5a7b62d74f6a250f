package io.jinlin.platform.web;

import io.jinlin.archive.ProjectName;
import io.jinlin.archive.Projects;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.GroupRule;
import io.jinlin.platform.KpiFamily;
import io.jinlin.platform.group.GroupDesk;
import io.jinlin.platform.group.MembershipDesk;
import io.jinlin.platform.group.Permitted;
import io.jinlin.platform.group.TieRow;
import io.jinlin.platform.group.TieState;
import io.jinlin.webshell.Happening;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Option;
import io.jinlin.webshell.WordsBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One tie: what was consented to and what became of it; to be answered or ended. */
@Named
@ViewScoped
public class TiePage implements Serializable {

    private static final String ADDRESS = "/platform/tie.xhtml?id=";

    /** How much of the company may be seen. */
    public enum Where {
        EVERYWHERE,
        CHOSEN
    }

    @Inject
    GroupDesk group;

    @Inject
    MembershipDesk membership;

    @Inject
    Projects projects;

    @Inject
    Messages messages;

    @Inject
    WordsBean words;

    @Inject
    Clock clock;

    private @Nullable UUID id;
    private @Nullable TieRow row;
    private List<Happening> history = List.of();
    private List<ProjectName> mine = List.of();
    private Where where = Where.CHOSEN;
    private List<String> chosen = new ArrayList<>();
    private List<String> families = new ArrayList<>();
    private @Nullable LocalDate lastDay;

    public void load() {
        var read = membership.tie(Objects.requireNonNull(id));
        row = read;
        mine = projects.mine();
        lastDay = LocalDate.now(clock).plusYears(1);
        history = membership.history(read.id()).stream()
                .map(event -> Happening.of(
                        event.at(),
                        words.get("platform.group.happened." + event.state()),
                        words.get("platform.group.side." + event.side()) + " " + event.person()))
                .toList();
    }

    public String consent() {
        var day = lastDay;
        if (day == null) {
            throw new RuleViolation(GroupRule.A_CONSENT_ENDS_WITHIN_THREE_YEARS).at("lastDay");
        }
        var permitted = new Permitted(
                where == Where.EVERYWHERE,
                where == Where.EVERYWHERE
                        ? Set.of()
                        : chosen.stream().map(UUID::fromString).collect(Collectors.toSet()),
                families.stream().map(KpiFamily::valueOf).collect(Collectors.toSet()),
                day);
        membership.consent(tie().id(), tie().version(), permitted);
        return done("platform.group.consented");
    }

    public String decline() {
        membership.decline(tie().id(), tie().version());
        return done("platform.group.declined");
    }

    public String withdraw() {
        membership.withdraw(tie().id(), tie().version());
        return done("platform.group.withdrawn");
    }

    public String dissolve() {
        group.dissolve(tie().id(), tie().version());
        return done("platform.group.dissolved");
    }

    private String done(String key) {
        return messages.done(key, tie().other()).andGoTo(ADDRESS + tie().id());
    }

    private TieRow tie() {
        return Objects.requireNonNull(row);
    }

    public @Nullable TieRow getRow() {
        return row;
    }

    public String getTitle() {
        return tie().otherName().isEmpty() ? tie().other() : tie().otherName();
    }

    public boolean isToAnswer() {
        return !tie().isHead() && tie().state() == TieState.INVITED;
    }

    public boolean isToWithdraw() {
        return !tie().isHead() && tie().state() == TieState.CONSENTED;
    }

    public boolean isToDissolve() {
        return tie().isHead() && tie().state().isOpen();
    }

    public String getPermittedProjects() {
        var permitted = tie().permitted();
        if (permitted == null || permitted.everywhere()) {
            return words.get("platform.group.where.EVERYWHERE");
        }
        if (tie().isHead()) {
            return words.of(
                    "platform.group.projects.count", permitted.projects().size());
        }
        return mine.stream()
                .filter(project -> permitted.projects().contains(project.id()))
                .map(ProjectName::name)
                .collect(Collectors.joining("、"));
    }

    public String getPermittedFamilies() {
        var permitted = tie().permitted();
        return permitted == null
                ? ""
                : permitted.families().stream()
                        .sorted()
                        .map(family -> words.get("platform.kpi." + family))
                        .collect(Collectors.joining("、"));
    }

    public List<Happening> getHistory() {
        return history;
    }

    public Where[] getWheres() {
        return Where.values();
    }

    public boolean isSomewhere() {
        return where == Where.CHOSEN;
    }

    public List<Option> getProjectOptions() {
        return mine.stream()
                .map(project -> new Option(project.id().toString(), project.name()))
                .toList();
    }

    public List<Option> getFamilyOptions() {
        return Arrays.stream(KpiFamily.values())
                .map(family -> new Option(family.name(), words.get("platform.kpi." + family)))
                .toList();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID tie) {
        id = tie;
    }

    public Where getWhere() {
        return where;
    }

    public void setWhere(@Nullable Where typed) {
        where = typed == null ? Where.CHOSEN : typed;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable List<String> typed) {
        chosen = typed == null ? new ArrayList<>() : new ArrayList<>(typed);
    }

    public List<String> getFamilies() {
        return families;
    }

    public void setFamilies(@Nullable List<String> typed) {
        families = typed == null ? new ArrayList<>() : new ArrayList<>(typed);
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate typed) {
        lastDay = typed;
    }
}
