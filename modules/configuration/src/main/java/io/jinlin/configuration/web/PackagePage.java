package io.jinlin.configuration.web;

import io.jinlin.configuration.Fault;
import io.jinlin.configuration.parcel.PackageDesk;
import io.jinlin.configuration.parcel.PackageReport;
import io.jinlin.webshell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The whole configuration as one package: out, and in again after a look at what it would change. */
@Named
@ViewScoped
public class PackagePage implements Serializable {

    private static final int LARGEST = 1024 * 1024;

    @Inject
    PackageDesk desk;

    @Inject
    Messages messages;

    private transient @Nullable Part file;
    private byte @Nullable [] zip;
    private @Nullable PackageReport report;
    private @Nullable String reason;

    public void export() throws IOException {
        Faces.sendFile(desk.export(), "tenant-config.zip", true);
    }

    public void check() throws IOException {
        try (var stream = Objects.requireNonNull(file).getInputStream()) {
            var bytes = stream.readNBytes(LARGEST + 1);
            report = desk.check(bytes, DraftForm.locale());
            zip = report.isSound() ? bytes : null;
        }
    }

    public String draft() {
        desk.draft(Objects.requireNonNull(zip), DraftForm.locale());
        return messages.done("configuration.package.drafted").andGoTo("/configuration/index.xhtml");
    }

    public String publish() {
        desk.publish(Objects.requireNonNull(zip), reason == null ? "" : reason, null, DraftForm.locale());
        return messages.done("configuration.package.published").andGoTo("/configuration/index.xhtml");
    }

    public String text(Fault fault) {
        return fault.text(DraftForm.locale());
    }

    /** Whether it would change anything. */
    public boolean isChanging() {
        return report != null && report.isChanging();
    }

    public @Nullable PackageReport getReport() {
        return report;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String words) {
        reason = words;
    }
}
