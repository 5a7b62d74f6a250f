package io.jinlin.configuration.version;

import static io.jinlin.configuration.ConfigurationRule.THERE_IS_SUCH_A_KIND;

import io.jinlin.configuration.ConfigurationKind;
import io.jinlin.configuration.Content;
import io.jinlin.configuration.Fault;
import io.jinlin.configuration.Faults;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All kinds of configuration, and what can be said about a content of one. */
@ApplicationScoped
public class Kinds {

    @Inject
    @Any
    Instance<ConfigurationKind> all;

    /** Everything a company decides, in a lasting order. */
    public List<Subject> subjects() {
        return all.stream()
                .sorted(Comparator.comparing(ConfigurationKind::name))
                .flatMap(kind -> kind.codes().stream().map(code -> new Subject(kind.name(), code)))
                .toList();
    }

    /** @throws RuleViolation if there is none of this name */
    public Subject subject(String name) {
        var subjects = subjects();
        return subjects.stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        THERE_IS_SUCH_A_KIND,
                        name,
                        subjects.stream().map(Subject::name).collect(Collectors.joining(", "))));
    }

    public ConfigurationKind of(Subject subject) {
        return all.stream()
                .filter(kind -> kind.name().equals(subject.kind()))
                .findFirst()
                .orElseThrow();
    }

    /** For an address that names one. @throws Absent if there is none of this name */
    public void mustKnow(String name) {
        if (subjects().stream().noneMatch(subject -> subject.name().equals(name))) {
            throw new Absent("configuration.subject");
        }
    }

    public String standard(Subject subject) {
        return of(subject).standard(subject.code());
    }

    /** Everything that is wrong with the text; empty if it may be published. */
    public List<Fault> faults(Subject subject, String text) {
        try {
            var content = Content.of(text);
            var faults = new Faults(content);
            of(subject).check(subject.code(), content, faults);
            return faults.found();
        } catch (Content.Unreadable unreadable) {
            return List.of(unreadable.fault());
        }
    }

    /** The whole text, of one that may decide a part only; of one that cannot be read, as it is. */
    public String whole(Subject subject, String text) {
        try {
            return of(subject).whole(subject.code(), Content.of(text));
        } catch (Content.Unreadable unreadable) {
            return text;
        }
    }

    /** What it says, in words; nothing of what cannot be read. */
    public Map<String, String> describe(Subject subject, String text, Locale locale) {
        if (!faults(subject, text).isEmpty()) {
            return Map.of();
        }
        return of(subject).describe(subject.code(), Content.of(text), locale);
    }

    public List<String> preview(Subject subject, String text, Locale locale) {
        return faults(subject, text).isEmpty()
                ? of(subject).preview(subject.code(), Content.of(text), locale)
                : List.of();
    }

    /** In words: what was, and what is now. */
    public List<Change> difference(Subject subject, String before, String after, Locale locale) {
        var was = describe(subject, before, locale);
        var now = describe(subject, after, locale);
        var places = new LinkedHashMap<String, String>(now);
        was.forEach(places::putIfAbsent);
        var changes = new ArrayList<Change>();
        for (var place : places.keySet()) {
            var from = was.getOrDefault(place, "");
            var to = now.getOrDefault(place, "");
            if (!from.equals(to)) {
                changes.add(new Change(place, from, to));
            }
        }
        return changes;
    }
}
