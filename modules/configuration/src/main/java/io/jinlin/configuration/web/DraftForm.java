package io.jinlin.configuration.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.configuration.Content;
import io.jinlin.configuration.Fault;
import io.jinlin.configuration.version.Change;
import io.jinlin.configuration.version.Draft;
import io.jinlin.configuration.version.DraftDesk;
import io.jinlin.configuration.version.Kinds;
import io.jinlin.configuration.version.PublicationDesk;
import io.jinlin.configuration.version.VersionDesk;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.webshell.Messages;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A draft at its editor: read, kept, published, thrown away. What the editor looks like is each page's own. */
public abstract class DraftForm implements Serializable {

    @Inject
    DraftDesk desk;

    @Inject
    PublicationDesk publications;

    @Inject
    VersionDesk versions;

    @Inject
    Kinds kinds;

    @Inject
    StaffDirectory directory;

    @Inject
    Messages messages;

    private @Nullable Draft draft;
    private @Nullable String reason;
    private @Nullable LocalDate from;
    private List<Change> changes = List.of();
    private List<String> preview = List.of();

    /** {@code numbering} */
    abstract String subject();

    /** What is typed, as YAML. */
    abstract String content();

    /** Puts the draft's content into the fields. */
    abstract void show(String content);

    public void load() {
        kinds.mustKnow(subject());
        hold(desk.read(subject()));
        show(getDraft().content());
    }

    public @Nullable String save() {
        hold(desk.save(subject(), getDraft().version(), content()));
        return getDraft().faults().isEmpty()
                ? messages.done("configuration.draft.saved", getDraft().number())
                        .andStay()
                : messages.warn(
                                "configuration.draft.saved.faulty",
                                getDraft().number(),
                                getDraft().faults().size())
                        .andStay();
    }

    /** The draft as it was kept last. */
    public String publish() {
        var row = publications.publish(subject(), getDraft().version(), reason == null ? "" : reason, from);
        return messages.done("configuration.published", row.number(), String.valueOf(row.effectiveOn()))
                .andGoTo("/configuration/versions.xhtml?of=" + subject());
    }

    public String discard() {
        desk.discard(subject(), getDraft().version());
        return messages.done("configuration.draft.discarded").andGoTo("/configuration/index.xhtml");
    }

    void hold(Draft now) {
        draft = now;
        changes = versions.difference(subject(), now.content(), locale());
        preview = kinds.preview(now.subject(), now.content(), locale());
    }

    /** What stands in the draft; of one that is no YAML, which was written as text, what is in force. */
    JsonNode tree(String content) {
        try {
            return Content.of(content).tree();
        } catch (Content.Unreadable unreadable) {
            return Content.of(versions.inForce(getDraft().subject())).tree();
        }
    }

    public String text(Fault fault) {
        return fault.text(locale());
    }

    static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public Draft getDraft() {
        return Objects.requireNonNull(draft);
    }

    public String getAuthor() {
        var by = getDraft().changedBy();
        return by == null ? "" : directory.nameOf(by);
    }

    public List<Change> getChanges() {
        return changes;
    }

    public List<String> getPreview() {
        return preview;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String words) {
        reason = words;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }
}
