package io.jinlin.configuration.parcel;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Words;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a company takes over what suits its kind of property. What is in force already is left alone, so that adopting twice changes nothing. */
@Desk
public class PresetDesk {

    @Inject
    Presets presets;

    @Inject
    Arrival arrival;

    @Inject
    AuditTrail audit;

    @Allowed("configuration.version.read")
    public List<PresetRow> all() {
        return Presets.NAMES.stream()
                .map(name -> new PresetRow(name, arrival.isInForce(presets.open(name))))
                .toList();
    }

    /** What adopting it would change; changes nothing. */
    @Allowed("configuration.version.read")
    public PackageReport look(String preset, Locale locale) {
        return arrival.look(presets.open(preset), locale);
    }

    /** What it changes becomes drafts, to be looked at one by one. */
    @Allowed("configuration.version.edit")
    public PackageReport draft(String preset, Locale locale) {
        var report = arrival.draft(presets.open(preset), locale);
        note("configuration.preset.draft", preset, report);
        return report;
    }

    /**
     * What it changes is published from that day on, all in one transaction; permissions at once.
     *
     * @param from today unless given
     */
    @Allowed("configuration.version.publish")
    public PackageReport adopt(String preset, String reason, @Nullable LocalDate from, Locale locale) {
        var report = arrival.publish(presets.open(preset), reason, from, locale);
        note("configuration.preset.adopt", preset, report);
        return report;
    }

    private void note(String action, String preset, PackageReport report) {
        if (report.isChanging()) {
            var details = new HashMap<>(Arrival.files(report));
            details.put("preset", Words.text(Locale.SIMPLIFIED_CHINESE, "configuration.preset." + preset));
            audit.record(action, "configuration.preset", Ids.next(), details);
        }
    }
}
