package io.jinlin.servicedesk.web;

import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.repairs.OrderLine;
import io.jinlin.servicedesk.visit.VisitDesk;
import io.jinlin.servicedesk.visit.VisitMeans;
import io.jinlin.servicedesk.visit.VisitRow;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Sort;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queue of return visits: the owner answers, one key records it, the next one stands there. */
@Named
@ViewScoped
public class VisitsPage implements Serializable {

    @Inject
    VisitDesk desk;

    @Inject
    Messages messages;

    private boolean made;
    private final Listing<VisitRow> visits =
            new Listing<>((after, limit, sort) -> page(after, limit), Sort.ascending("dueAt"));
    private @Nullable VisitRow chosen;
    private transient @Nullable OrderLine order;
    private VisitMeans means = VisitMeans.PHONE;
    private @Nullable String opinion;
    private byte @Nullable [] signature;

    private Slice<VisitRow> page(After after, int limit) {
        return made ? desk.made(after, limit) : desk.queue(after, limit);
    }

    /** The visit spoken of: the one clicked, else the longest due. */
    public @Nullable VisitRow getChosen() {
        if (chosen == null && !made) {
            chosen = visits.getRows().stream().findFirst().orElse(null);
        }
        return chosen;
    }

    public void choose(UUID id) {
        forget();
        chosen = desk.visit(id);
    }

    /** The order of the visit spoken of, with whom to call. */
    public OrderLine getOrder() {
        var here = Objects.requireNonNull(getChosen());
        var read = order;
        if (read == null || !read.orderId().equals(here.orderId())) {
            read = desk.order(here.id());
            order = read;
        }
        return read;
    }

    /** Shows the number to call in full; that it was shown is noted. */
    public String reveal(UUID visit) {
        return desk.phone(visit).digits();
    }

    /** @param visit the one that the page showed when the key was pressed, and as it was then */
    public void satisfied(String visit, long version) {
        record(shown(visit), version, true);
    }

    public void unsatisfied(String visit, long version) {
        record(shown(visit), version, false);
    }

    public void notReached(String visit, long version) {
        var asked = shown(visit);
        desk.notReached(asked.id(), version);
        messages.done("servicedesk.visit.recorded.notReached", asked.address());
        next();
    }

    private void record(VisitRow visit, long version, boolean isSatisfied) {
        desk.record(visit.id(), version, isSatisfied, means, opinion, signature);
        messages.done(
                isSatisfied ? "servicedesk.visit.recorded.satisfied" : "servicedesk.visit.recorded.unsatisfied",
                visit.address(),
                visit.orderNumber());
        next();
    }

    private VisitRow shown(String visit) {
        var here = getChosen();
        return here != null && here.id().toString().equals(visit) ? here : desk.visit(UUID.fromString(visit));
    }

    private void next() {
        forget();
        visits.refresh();
    }

    private void forget() {
        chosen = null;
        means = VisitMeans.PHONE;
        opinion = null;
        signature = null;
    }

    public void refresh() {
        visits.refresh();
    }

    public void show() {
        forget();
        visits.restart();
    }

    public boolean isMade() {
        return made;
    }

    public void setMade(boolean madeOnes) {
        made = madeOnes;
    }

    public Listing<VisitRow> getVisits() {
        return visits;
    }

    public VisitMeans[] getAllMeans() {
        return VisitMeans.values();
    }

    public VisitMeans getMeans() {
        return means;
    }

    public void setMeans(VisitMeans how) {
        means = how;
    }

    public boolean isInPerson() {
        return means == VisitMeans.IN_PERSON;
    }

    public @Nullable String getOpinion() {
        return opinion;
    }

    public void setOpinion(@Nullable String words) {
        opinion = words;
    }

    public byte @Nullable [] getSignature() {
        return signature;
    }

    public void setSignature(byte @Nullable [] png) {
        signature = png;
    }
}
