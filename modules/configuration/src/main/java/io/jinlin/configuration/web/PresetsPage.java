package io.jinlin.configuration.web;

import io.jinlin.configuration.Fault;
import io.jinlin.configuration.firststep.FirstStepsDesk;
import io.jinlin.configuration.parcel.PackageReport;
import io.jinlin.configuration.parcel.PresetDesk;
import io.jinlin.configuration.parcel.PresetRow;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Words;
import io.jinlin.webshell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What suits a kind of property: looked at in words, then adopted whole, or taken as drafts. */
@Named
@ViewScoped
public class PresetsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PresetDesk desk;

    @Inject
    FirstStepsDesk steps;

    @Inject
    CurrentStaff staff;

    @Inject
    Messages messages;

    private @Nullable String of;
    private @Nullable String reason;
    private @Nullable LocalDate from;
    private @Nullable PackageReport report;
    private List<PresetRow> presets = List.of();

    public void load() {
        presets = desk.all();
        if (of != null) {
            look(of);
        }
    }

    public void look(String preset) {
        of = preset;
        report = desk.look(preset, DraftForm.locale());
        reason = Words.text(DraftForm.locale(), "configuration.preset.reason", getName());
    }

    public String adopt() {
        var taken = desk.adopt(String.valueOf(of), reason == null ? "" : reason, from, DraftForm.locale());
        return messages.done(
                        "configuration.preset.adopted",
                        getName(),
                        taken.changing().size())
                .andGoTo(onwards());
    }

    public String draft() {
        var taken = desk.draft(String.valueOf(of), DraftForm.locale());
        return messages.done(
                        "configuration.preset.drafted",
                        getName(),
                        taken.changing().size())
                .andGoTo("/configuration/index.xhtml");
    }

    /** Back to the first steps, while there are any. */
    private String onwards() {
        return staff.may("configuration.steps.take") && !steps.areOver()
                ? "/configuration/steps.xhtml"
                : "/configuration/index.xhtml";
    }

    public String text(Fault fault) {
        return fault.text(DraftForm.locale());
    }

    public String getName() {
        return Words.text(DraftForm.locale(), "configuration.preset." + of);
    }

    public List<PresetRow> getPresets() {
        return presets;
    }

    public @Nullable PackageReport getReport() {
        return report;
    }

    public @Nullable String getOf() {
        return of;
    }

    public void setOf(@Nullable String preset) {
        of = preset;
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
