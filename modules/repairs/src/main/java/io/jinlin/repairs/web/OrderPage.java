package io.jinlin.repairs.web;

import io.jinlin.kernel.Absent;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Words;
import io.jinlin.repairs.RepairRule;
import io.jinlin.repairs.order.DispatchBoard;
import io.jinlin.repairs.order.OrderDetails;
import io.jinlin.repairs.order.OrderRegister;
import io.jinlin.repairs.order.PhotoAlbum;
import io.jinlin.repairs.order.RepairDesk;
import io.jinlin.repairs.order.RepairLeadDesk;
import io.jinlin.webshell.Happening;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Option;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything about one order, and what this person may do to it now. */
@Named
@ViewScoped
public class OrderPage implements Serializable {

    @Inject
    OrderRegister register;

    @Inject
    RepairDesk desk;

    @Inject
    RepairLeadDesk lead;

    @Inject
    PhotoAlbum album;

    @Inject
    DispatchBoard board;

    @Inject
    Messages messages;

    private @Nullable UUID id;
    private @Nullable OrderDetails details;
    private @Nullable UUID engineerId;
    private String reason = "";
    private boolean copyIsBack;
    private transient @Nullable List<Part> photos;

    public void load() {
        details = register.details(here());
    }

    public void dispatch() {
        if (engineerId == null) {
            throw new RuleViolation(
                            RepairRule.ORDERS_ARE_DISPATCHED_TO_ENGINEERS,
                            getDetails().order().number())
                    .at("engineerId");
        }
        desk.dispatch(here(), version(), engineerId);
        done("DISPATCH");
    }

    public void recall() {
        desk.recall(here(), version());
        done("RECALL");
    }

    public void object() {
        desk.object(here(), version(), reason);
        done("OBJECT");
    }

    public void annul() {
        desk.annul(here(), version());
        done("VOID");
    }

    public void missCopy() {
        desk.copyIsMissing(here(), version(), reason);
        done("MISS_COPY");
    }

    public void file() {
        desk.file(here(), version(), copyIsBack);
        done("FILE");
    }

    public void confirm() {
        lead.confirm(here(), version());
        done("CONFIRM");
    }

    public void filePublic() {
        lead.filePublic(here(), version());
        done("FILE_PUBLIC");
    }

    public void signWithdrawal() {
        lead.signWithdrawal(here(), version());
        done("SIGN_WITHDRAWAL");
    }

    public void resume() {
        lead.resume(here(), version());
        done("RESUME");
    }

    public void handOver() {
        lead.handOver(here(), version(), reason);
        done("HAND_OVER");
    }

    public void takeBack() {
        lead.takeBack(here(), version(), reason);
        done("TAKE_BACK");
    }

    public void developerFinish() {
        lead.finishedByDeveloper(here(), version(), reason);
        done("DEVELOPER_FINISH");
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

    /** The caller's number in full; that it was seen is noted. */
    public String reveal() {
        return register.callerPhone(here()).digits();
    }

    private void done(String action) {
        messages.done("repairs.order.done", getDetails().order().number(), text("repairs.action." + action));
        reason = "";
        load();
    }

    public List<Happening> getHistory() {
        var happened = new ArrayList<Happening>();
        for (var step : getDetails().timeline()) {
            happened.add(Happening.of(step.at(), text(step.step().key()), step.who())
                    .saying(step.note())
                    .toned(step.state().getTone()));
        }
        Collections.reverse(happened);
        return happened;
    }

    public List<Option> getEngineers() {
        return board.engineers(here()).stream()
                .map(engineer -> new Option(engineer.id(), engineer.name() + " · " + engineer.inHand()))
                .toList();
    }

    private static String text(String key) {
        return Words.text(FacesContext.getCurrentInstance().getViewRoot().getLocale(), key);
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

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID orderId) {
        id = orderId;
    }

    public @Nullable UUID getEngineerId() {
        return engineerId;
    }

    public void setEngineerId(@Nullable UUID engineer) {
        engineerId = engineer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String words) {
        reason = words == null ? "" : words;
    }

    public boolean isCopyIsBack() {
        return copyIsBack;
    }

    public void setCopyIsBack(boolean isBack) {
        copyIsBack = isBack;
    }

    public @Nullable List<Part> getPhotos() {
        return photos;
    }

    public void setPhotos(@Nullable List<Part> sent) {
        photos = sent;
    }
}
