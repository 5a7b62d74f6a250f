package io.jinlin.platform.web;

import io.jinlin.platform.export.ArchiveParts;
import io.jinlin.platform.export.ByteRange;
import io.jinlin.platform.export.ExportDesk;
import io.jinlin.platform.export.ExportRow;
import io.jinlin.platform.export.PlatformKey;
import io.jinlin.webshell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** 数据导出: order, see how far it is, fetch. */
@Named
@RequestScoped
public class ExportPage {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    ExportDesk desk;

    @Inject
    ArchiveParts parts;

    @Inject
    PlatformKey key;

    @Inject
    Messages messages;

    private @Nullable List<ExportRow> rows;

    public @Nullable String order() {
        desk.order();
        rows = null;
        return messages.done("platform.export.ordered").andGoTo("/platform/export");
    }

    public @Nullable String cancel(UUID id) {
        desk.cancel(id);
        rows = null;
        return messages.done("platform.export.cancelled").andGoTo("/platform/export");
    }

    /** Sends the archive piece by piece, and goes on where a download broke. */
    public void fetch(UUID id) throws IOException {
        var header = Faces.getRequest().getHeader("Range");
        var archive = desk.fetch(id, ByteRange.start(header));
        var response = Faces.getResponse();
        var wanted = ByteRange.of(header, archive.bytes());
        if (wanted.isEmpty()) {
            response.setStatus(416);
            response.setHeader("Content-Range", "bytes */" + archive.bytes());
        } else {
            response.setStatus(wanted.get().isWhole() ? 200 : 206);
            archive.headers(wanted.get()).forEach(response::setHeader);
            parts.copy(id, wanted.get().from(), wanted.get().length(), response.getOutputStream());
        }
        Faces.responseComplete();
    }

    public void publicKey() throws IOException {
        Faces.sendFile(key.pem().getBytes(StandardCharsets.US_ASCII), "jinlin-signing-key-" + key.id() + ".pem", true);
    }

    public List<ExportRow> getRows() {
        var read = rows;
        if (read == null) {
            read = desk.latest();
            rows = read;
        }
        return read;
    }

    /** The one under way, if there is one. */
    public @Nullable ExportRow getRunning() {
        return getRows().stream()
                .filter(row -> row.state().isUnderWay())
                .findFirst()
                .orElse(null);
    }

    /** 12.3 MB. */
    public String size(ExportRow row) {
        return row.bytes() < MEGABYTE
                ? Math.max(1, row.bytes() / 1024) + " KB"
                : row.bytes() / MEGABYTE + "." + row.bytes() % MEGABYTE * 10 / MEGABYTE + " MB";
    }
}
