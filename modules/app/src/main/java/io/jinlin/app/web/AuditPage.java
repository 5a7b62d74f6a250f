package io.jinlin.app.web;

import io.jinlin.identity.audit.AuditDesk;
import io.jinlin.identity.audit.AuditFilter;
import io.jinlin.identity.audit.AuditRow;
import io.jinlin.identity.audit.AuditWords;
import io.jinlin.identity.audit.Verification;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Option;
import io.jinlin.webshell.Sort;
import io.jinlin.webshell.WordsBean;
import io.jinlin.webshell.page.Language;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The company's audit trail: of the last month, unless one asks for something else. */
@Named
@ViewScoped
public class AuditPage implements Serializable {

    @Inject
    AuditDesk desk;

    @Inject
    Messages messages;

    @Inject
    WordsBean words;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private @Nullable String person;
    private @Nullable String action;
    private @Nullable String kind;
    private @Nullable UUID object;
    private @Nullable String text;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private List<Option> actions = List.of();
    private List<Option> kinds = List.of();
    private @Nullable Verification checked;
    private int years;
    private long version;
    private AuditFilter shown = new AuditFilter(null, null, null, null, null, null, null);
    private final Listing<AuditRow> entries =
            new Listing<>((after, limit, sort) -> desk.page(shown, after, limit), Sort.descending("at"));

    @PostConstruct
    void look() {
        from = LocalDate.now(clock).minusMonths(1);
        shown = filter();
        var vocabulary = desk.vocabulary();
        var locale = locale();
        actions = vocabulary.actions().stream()
                .map(code -> new Option(code, AuditWords.plain(locale, code)))
                .toList();
        kinds = vocabulary.kinds().stream()
                .map(code -> new Option(code, AuditWords.kind(locale, code)))
                .toList();
        var retention = desk.retention();
        years = retention.years();
        version = retention.version();
    }

    /** The filter changed; one that does not do leaves the list as it is. */
    public void show() {
        shown = filter().bounded(LocalDate.now(clock));
        entries.restart();
    }

    public void export() throws IOException {
        Faces.sendFile(desk.xlsx(shown, locale()), "audit.xlsx", true);
    }

    public void verify() {
        checked = desk.verify();
    }

    public String keep() {
        var kept = desk.keep(years, version);
        return messages.done("identity.audit.kept", kept.years()).andGoTo("/identity/audit.xhtml");
    }

    private AuditFilter filter() {
        return new AuditFilter(person, action, kind, object, text, from, to);
    }

    private Locale locale() {
        return language.getLocale();
    }

    /** What happened, in a sentence. */
    public String what(AuditRow row) {
        return AuditWords.sentence(locale(), row);
    }

    public String who(AuditRow row) {
        return AuditWords.actor(locale(), row);
    }

    public String kindOf(AuditRow row) {
        return AuditWords.kind(locale(), row.objectType());
    }

    public String doorOf(AuditRow row) {
        return words.get("identity.audit.door." + row.door());
    }

    /** What came of checking the chain. */
    public String getVerdict() {
        var seen = checked;
        if (seen == null) {
            return "";
        }
        var broken = seen.broken();
        if (broken == null) {
            return words.of(
                    "identity.audit.whole", seen.entries(), seen.from(), seen.to(), seen.waiting(), seen.anchors());
        }
        var fault = words.get(broken.fault().key());
        return broken.sequence() == 0
                ? words.of("identity.audit.broken.beside", fault)
                : words.of("identity.audit.broken", broken.sequence(), fault);
    }

    public String getVerdictTone() {
        var seen = checked;
        return seen == null ? "" : seen.whole() ? "good" : "bad";
    }

    public Listing<AuditRow> getEntries() {
        return entries;
    }

    public List<Option> getActions() {
        return actions;
    }

    public List<Option> getKinds() {
        return kinds;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String typed) {
        person = typed;
    }

    public @Nullable String getAction() {
        return action;
    }

    public void setAction(@Nullable String code) {
        action = code;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String code) {
        kind = code;
    }

    public @Nullable UUID getObject() {
        return object;
    }

    public void setObject(@Nullable UUID key) {
        object = key;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = typed;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate day) {
        to = day;
    }

    public int getYears() {
        return years;
    }

    public void setYears(int typed) {
        years = typed;
    }
}
