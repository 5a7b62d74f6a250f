package io.jinlin.configuration.web;

import io.jinlin.configuration.version.Change;
import io.jinlin.configuration.version.Kinds;
import io.jinlin.configuration.version.PublicationDesk;
import io.jinlin.configuration.version.Subject;
import io.jinlin.configuration.version.VersionDesk;
import io.jinlin.configuration.version.VersionDesk.Standing;
import io.jinlin.configuration.version.VersionRow;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.kernel.After;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Sort;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The versions of one subject: what was, what is, and what made the difference; an earlier one comes back from here. */
@Named
@ViewScoped
public class VersionsPage implements Serializable {

    @Inject
    VersionDesk desk;

    @Inject
    PublicationDesk publications;

    @Inject
    Kinds kinds;

    @Inject
    StaffDirectory directory;

    @Inject
    Messages messages;

    private final Listing<VersionRow> versions =
            new Listing<>((after, limit, sort) -> desk.page(name(), after, limit), Sort.descending("number"));

    private @Nullable String of;
    private int older;
    private int newer;
    private int wanted;
    private @Nullable String reason;
    private List<Change> changes = List.of();

    /** The newest beside the one before it. */
    public void load() {
        kinds.mustKnow(name());
        var rows = desk.page(name(), After.start(), 2).rows();
        newer = rows.isEmpty() ? 0 : rows.get(0).number();
        older = rows.size() < 2 ? 0 : rows.get(1).number();
        compare();
    }

    public void compare() {
        changes = desk.difference(
                name(),
                older,
                newer,
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String revert() {
        var row = publications.revert(name(), wanted, reason == null ? "" : reason, null);
        return messages.done("configuration.reverted", wanted, row.number())
                .andGoTo("/configuration/versions.xhtml?of=" + name());
    }

    /** Everything the company decides. */
    public List<Standing> getStandings() {
        return desk.all();
    }

    public String nameOf(@Nullable UUID staffId) {
        return staffId == null ? "" : directory.nameOf(staffId);
    }

    /** The numbers there are to choose from, the standard last. */
    public List<Integer> getNumbers() {
        var rows = desk.page(name(), After.start(), 100).rows();
        return Stream.concat(rows.stream().map(VersionRow::number), Stream.of(0))
                .toList();
    }

    public Subject getSubject() {
        return kinds.subject(name());
    }

    private String name() {
        return of == null ? "" : of;
    }

    public Listing<VersionRow> getVersions() {
        return versions;
    }

    public List<Change> getChanges() {
        return changes;
    }

    public @Nullable String getOf() {
        return of;
    }

    public void setOf(@Nullable String subject) {
        of = subject;
    }

    public int getOlder() {
        return older;
    }

    public void setOlder(int number) {
        older = number;
    }

    public int getNewer() {
        return newer;
    }

    public void setNewer(int number) {
        newer = number;
    }

    public int getWanted() {
        return wanted;
    }

    public void setWanted(int number) {
        wanted = number;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String words) {
        reason = words;
    }
}
