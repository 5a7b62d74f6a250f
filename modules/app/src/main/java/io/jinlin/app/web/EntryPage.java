package io.jinlin.app.web;

import io.jinlin.identity.audit.AuditDesk;
import io.jinlin.identity.audit.AuditRow;
import io.jinlin.identity.audit.AuditWords;
import io.jinlin.kernel.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of the audit trail, with what was before and after. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

    /** Where things of a kind are shown; what stands in braces is a detail of the entry. */
    private static final Map<String, String> PAGES = Map.of(
            "repairs.order", "/repairs/order.xhtml?id={id}",
            "billing.payment", "/billing/payment.xhtml?id={id}",
            "identity.staff", "/identity/person.xhtml?id={id}",
            "identity.position", "/identity/position.xhtml?code={position}",
            "platform.group.tie", "/platform/tie.xhtml?id={id}",
            "platform.access", "/platform/access.xhtml?id={id}");

    /** What is done to a list has no object to be opened. */
    private static final List<String> OF_LISTS = List.of(".export", ".run", "session.begin", "view.begin", ".refuse");

    @Inject
    AuditDesk desk;

    private @Nullable UUID id;
    private @Nullable AuditRow row;

    /** A line of a table: a field's name and what it was and is. */
    public record Line(String field, String from, String to) implements Serializable {}

    public void load() {
        row = desk.entry(Objects.requireNonNull(id));
    }

    public AuditRow getRow() {
        return Objects.requireNonNull(row);
    }

    public String getTitle() {
        return AuditWords.sentence(locale(), getRow());
    }

    public String getKind() {
        return AuditWords.kind(locale(), getRow().objectType());
    }

    public String getDoor() {
        return Words.text(locale(), "identity.audit.door." + getRow().door());
    }

    public List<Line> getChanges() {
        return getRow().changes().entrySet().stream()
                .map(change -> new Line(
                        AuditWords.field(locale(), change.getKey()),
                        change.getValue().from(),
                        change.getValue().to()))
                .toList();
    }

    public List<Line> getDetails() {
        return getRow().details().entrySet().stream()
                .map(detail -> new Line(AuditWords.field(locale(), detail.getKey()), "", detail.getValue()))
                .toList();
    }

    /** Where the object is shown; nothing where it has no page. */
    public @Nullable String getObjectPage() {
        var shown = getRow();
        var page = PAGES.get(shown.objectType());
        if (page == null || OF_LISTS.stream().anyMatch(shown.action()::endsWith)) {
            return null;
        }
        return page.replace("{id}", shown.objectId().toString())
                .replace("{position}", shown.details().getOrDefault("position", ""));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID entry) {
        id = entry;
    }
}
