package io.jinlin.servicedesk.web;

import io.jinlin.kernel.Absent;
import io.jinlin.servicedesk.visit.VisitPaper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** 《回访情况记录表》 as PDF in the browser. */
@Named
@RequestScoped
public class VisitFormPage {

    @Inject
    VisitPaper paper;

    private @Nullable UUID id;

    public void send() throws IOException {
        if (id == null) {
            throw new Absent("servicedesk.visit");
        }
        var printed = paper.print(id);
        Faces.sendFile(printed.pdf(), "visit-" + printed.number() + ".pdf", false);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID visitId) {
        id = visitId;
    }
}
