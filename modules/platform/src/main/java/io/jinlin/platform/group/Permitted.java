package io.jinlin.platform.group;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.platform.GroupRule.A_CONSENT_ENDS_WITHIN_THREE_YEARS;
import static io.jinlin.platform.GroupRule.A_CONSENT_NAMES_WHAT_MAY_BE_SEEN;
import static io.jinlin.platform.GroupRule.A_CONSENT_NAMES_WHERE;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.KpiFamily;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a company lets its group see.
 *
 * @param everywhere all projects, those that come later too
 * @param projects otherwise these
 * @param lastDay the last day on which they may be seen
 */
public record Permitted(boolean everywhere, Set<UUID> projects, Set<KpiFamily> families, LocalDate lastDay)
        implements Serializable {

    private static final int MOST_YEARS = 3;
    private static final int MOST_PROJECTS = 200;

    public Permitted {
        projects = Set.copyOf(projects);
        families = Set.copyOf(families);
        if (families.isEmpty()) {
            throw new RuleViolation(A_CONSENT_NAMES_WHAT_MAY_BE_SEEN).at("families");
        }
        if (everywhere != projects.isEmpty() || projects.size() > MOST_PROJECTS) {
            throw new RuleViolation(A_CONSENT_NAMES_WHERE).at("projects");
        }
    }

    /** The last day lies ahead, and not so far that everybody has forgotten. */
    void mustEndInTime(LocalDate today) {
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(MOST_YEARS))) {
            throw new RuleViolation(A_CONSENT_ENDS_WITHIN_THREE_YEARS).at("lastDay");
        }
    }

    /** Only projects of the company itself can be named. */
    void mustBeAmong(Set<UUID> known) {
        rule(known.containsAll(projects), A_CONSENT_NAMES_WHERE);
    }
}
