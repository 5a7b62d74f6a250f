package io.jinlin.repairs.web;

import io.jinlin.kernel.Absent;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.repairs.RepairRule;
import io.jinlin.repairs.order.EngineerRounds;
import io.jinlin.repairs.order.OrderDetails;
import io.jinlin.repairs.order.OrderRegister;
import io.jinlin.repairs.order.PhotoAlbum;
import io.jinlin.repairs.order.RepairDesk;
import io.jinlin.webshell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One order on the engineer's phone: accept, call, arrive, photograph, finish with the owner's signature. */
@Named
@ViewScoped
public class RoundPage implements Serializable {

    private static final String MINE = "/repairs/phone/mine.xhtml";

    @Inject
    EngineerRounds rounds;

    @Inject
    RepairDesk desk;

    @Inject
    OrderRegister register;

    @Inject
    PhotoAlbum album;

    @Inject
    Messages messages;

    private final WorkForm work = new WorkForm();
    private @Nullable UUID id;
    private @Nullable OrderDetails details;
    private @Nullable String phone;
    private String reason = "";
    private byte @Nullable [] signature;
    private transient @Nullable List<Part> photos;

    public void load() {
        details = register.details(here());
        if (details.charged()
                && details.priceTold() != null
                && work.getLabourFee().isZero()) {
            work.setLabourFee(details.priceTold());
            work.recount();
        }
    }

    public void accept() {
        rounds.accept(here(), version());
        load();
    }

    public void arrive() {
        rounds.arrive(here(), version());
        load();
    }

    /** The number to call; that it was seen is noted. */
    public void call() {
        phone = register.callerPhone(here()).digits();
    }

    public String decline() {
        rounds.decline(here(), version(), reason);
        return messages.done("repairs.step.DECLINE").andGoTo(MINE);
    }

    public String object() {
        desk.object(here(), version(), reason);
        return messages.done("repairs.step.OBJECT").andGoTo(MINE);
    }

    public void addPhotos() throws IOException {
        var sent = photos == null ? List.<Part>of() : photos;
        for (var photo : sent) {
            album.attach(
                    here(), photo.getSubmittedFileName(), photo.getInputStream().readAllBytes());
        }
        messages.done("repairs.order.photographed", sent.size());
        load();
    }

    public String finish() {
        var done = work.done();
        if (signature != null) {
            rounds.finishSigned(here(), version(), done, signature);
        } else if (getDetails().order().isPublic() || done.signedOnPaper()) {
            rounds.finish(here(), version(), done);
        } else {
            throw new RuleViolation(
                            RepairRule.THE_OWNER_SIGNS_FOR_WORK_IN_THE_ROOM,
                            getDetails().order().number())
                    .at("signature");
        }
        return messages.done(
                        "repairs.order.done",
                        getDetails().order().number(),
                        done.fee().shown())
                .andGoTo(MINE);
    }

    /** No {@code required} on the page's parameter: Faces would ask for it again with every second answer of a form. */
    private UUID here() {
        if (id == null) {
            throw new Absent("repairs.order");
        }
        return id;
    }

    private long version() {
        return getDetails().order().version();
    }

    public OrderDetails getDetails() {
        return Objects.requireNonNull(details);
    }

    public WorkForm getWork() {
        return work;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID orderId) {
        id = orderId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String words) {
        reason = words == null ? "" : words;
    }

    public byte @Nullable [] getSignature() {
        return signature;
    }

    public void setSignature(byte @Nullable [] png) {
        signature = png;
    }

    public @Nullable List<Part> getPhotos() {
        return photos;
    }

    public void setPhotos(@Nullable List<Part> sent) {
        photos = sent;
    }
}
