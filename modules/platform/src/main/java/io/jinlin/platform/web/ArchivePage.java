package io.jinlin.platform.web;

import io.jinlin.kernel.Absent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The archive itself, at an address of its own: the browser goes on where it broke off. */
@Named
@RequestScoped
public class ArchivePage {

    @Inject
    ExportPage page;

    private @Nullable UUID id;

    public void send() throws IOException {
        if (id == null) {
            throw new Absent("platform.export");
        }
        page.fetch(id);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID exportId) {
        id = exportId;
    }
}
