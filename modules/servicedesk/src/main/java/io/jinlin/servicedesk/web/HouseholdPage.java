package io.jinlin.servicedesk.web;

import io.jinlin.archive.Contacts;
import io.jinlin.kernel.Absent;
import io.jinlin.repairs.OrderLine;
import io.jinlin.servicedesk.household.HouseholdDesk;
import io.jinlin.servicedesk.household.HouseholdPanel;
import io.jinlin.servicedesk.visit.VisitRow;
import io.jinlin.webshell.Happening;
import io.jinlin.webshell.WordsBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The household panel 业务受理: everything about one room, and a new record of any kind without leaving it. */
@Named
@ViewScoped
public class HouseholdPage implements Serializable {

    @Inject
    HouseholdDesk desk;

    @Inject
    Contacts contacts;

    @Inject
    WordsBean words;

    private @Nullable UUID room;
    private transient @Nullable HouseholdPanel panel;

    public void read() {
        if (room == null) {
            throw new Absent("archive.room");
        }
        panel = desk.panel(room);
    }

    public HouseholdPanel getPanel() {
        if (panel == null) {
            read();
        }
        return Objects.requireNonNull(panel);
    }

    /** Repairs and visits in one line of time, the newest first. */
    public List<Happening> getTimeline() {
        var all = new ArrayList<Happening>();
        known(getPanel().recentOrders()).forEach(order -> tell(order, all));
        known(getPanel().visits()).stream().filter(visit -> !visit.isOpen()).forEach(visit -> all.add(tell(visit)));
        all.sort(Comparator.comparing(Happening::at).reversed());
        return all;
    }

    private static <T> List<T> known(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows;
    }

    /** Whether this person may see anything of what has happened here. */
    public boolean isHistoryShown() {
        return getPanel().recentOrders() != null || getPanel().visits() != null;
    }

    /** Shows a telephone in full; that it was shown is noted. */
    public String reveal(UUID personId) {
        return contacts.reveal(personId).phone();
    }

    private void tell(OrderLine order, List<Happening> all) {
        var link = "/repairs/order.xhtml?id=" + order.orderId();
        all.add(Happening.of(
                        order.receivedAt(),
                        words.of("servicedesk.household.happened.repair", order.number(), order.content()),
                        null)
                .linkedTo(link)
                .toned(order.overdue() ? "bad" : "info"));
        if (order.finishedAt() != null) {
            all.add(Happening.of(
                            order.finishedAt(),
                            words.of("servicedesk.household.happened.finished", order.number()),
                            order.engineerName())
                    .linkedTo(link)
                    .toned("good"));
        }
    }

    private Happening tell(VisitRow visit) {
        var outcome = words.of("servicedesk.visit.outcome." + visit.outcome());
        return Happening.of(
                        Objects.requireNonNull(visit.visitedAt()),
                        words.of("servicedesk.household.happened.visited", visit.orderNumber(), outcome),
                        null)
                .saying(visit.opinion())
                .linkedTo("/repairs/order.xhtml?id=" + visit.orderId())
                .toned("SATISFIED".equals(String.valueOf(visit.outcome())) ? "good" : "bad");
    }

    public @Nullable UUID getRoom() {
        return room;
    }

    public void setRoom(@Nullable UUID roomId) {
        room = roomId;
    }
}
