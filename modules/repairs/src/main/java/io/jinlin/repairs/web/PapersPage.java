package io.jinlin.repairs.web;

import io.jinlin.kernel.Absent;
import io.jinlin.repairs.order.OrderForms;
import io.jinlin.repairs.order.PhotoAlbum;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the browser shows by itself: forms as PDF, photos and signatures. */
@Named
@RequestScoped
public class PapersPage {

    @Inject
    OrderForms forms;

    @Inject
    PhotoAlbum album;

    private @Nullable UUID id;
    private @Nullable UUID file;

    /** 《报修单》 */
    public void repairOrder() throws IOException {
        send(forms.repairOrder(asked(id)), "repair-order-");
    }

    /** 《派工单》 */
    public void workOrder() throws IOException {
        send(forms.workOrder(asked(id)), "work-order-");
    }

    public void picture() throws IOException {
        var picture = album.picture(asked(id), asked(file));
        var faces = Faces.getContext();
        var response = Faces.getResponse();
        picture.inlineHeaders().forEach(response::setHeader);
        response.setContentLength(picture.content().length);
        response.getOutputStream().write(picture.content());
        faces.responseComplete();
    }

    private static UUID asked(@Nullable UUID key) {
        if (key == null) {
            throw new Absent("repairs.order");
        }
        return key;
    }

    private static void send(OrderForms.Printed printed, String name) throws IOException {
        Faces.sendFile(printed.pdf(), name + printed.number() + ".pdf", false);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID orderId) {
        id = orderId;
    }

    public @Nullable UUID getFile() {
        return file;
    }

    public void setFile(@Nullable UUID fileId) {
        file = fileId;
    }
}
