package io.jinlin.repairs.web;

import io.jinlin.kernel.Stale;
import io.jinlin.repairs.order.DispatchBoard;
import io.jinlin.repairs.order.EngineerLoad;
import io.jinlin.repairs.order.OrderRegister;
import io.jinlin.repairs.order.OrderRow;
import io.jinlin.repairs.order.RepairDesk;
import io.jinlin.webshell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dispatch board: what waits on the left, who could take it on the right, ten seconds to undo. */
@Named
@ViewScoped
public class BoardPage implements Serializable {

    private static final Duration REGRET = Duration.ofSeconds(10);

    @Inject
    DispatchBoard board;

    @Inject
    RepairDesk desk;

    @Inject
    OrderRegister register;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private @Nullable UUID chosen;
    private @Nullable List<OrderRow> waiting;
    private boolean more;
    private @Nullable List<EngineerLoad> engineers;
    private @Nullable Given given;

    /** The last dispatch, while it can be undone with one key. */
    public record Given(UUID orderId, String number, String engineer, Instant at) implements Serializable {}

    public void choose(UUID orderId) {
        chosen = orderId;
        engineers = null;
    }

    /** The order that the next key gives out: the one clicked, else the first; none when that one is no longer waiting. */
    public @Nullable OrderRow getChosen() {
        var rows = getWaiting();
        if (chosen == null && !rows.isEmpty()) {
            chosen = rows.get(0).id();
        }
        return rows.stream()
                .filter(order -> order.id().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** Somebody else has dealt with the chosen order meanwhile. */
    public boolean isGone() {
        return getChosen() == null && chosen != null;
    }

    /** @param order the one that the page showed when the key was pressed, and as it was then */
    public void assign(String order, long version, UUID engineerId) {
        var shown = getWaiting().stream()
                .filter(waits -> waits.id().toString().equals(order))
                .findFirst()
                .orElseThrow(() -> new Stale("repairs.order"));
        var name = getEngineers().stream()
                .filter(engineer -> engineer.id().equals(engineerId))
                .map(EngineerLoad::name)
                .findFirst()
                .orElse("");
        desk.dispatch(shown.id(), version, engineerId);
        given = new Given(shown.id(), shown.number(), name, clock.instant());
        chosen = null;
        refresh();
        messages.done("repairs.order.dispatched", shown.number(), name);
    }

    public void undo() {
        var last = Objects.requireNonNull(given);
        desk.recall(last.orderId(), register.details(last.orderId()).order().version());
        given = null;
        chosen = last.orderId();
        refresh();
        messages.done("repairs.order.recalled", last.number());
    }

    /** Null when nothing was given out in the last ten seconds. */
    public @Nullable Given getGiven() {
        return given == null || given.at().plus(REGRET).isBefore(clock.instant()) ? null : given;
    }

    public void refresh() {
        waiting = null;
        engineers = null;
    }

    public List<OrderRow> getWaiting() {
        var read = waiting;
        if (read == null) {
            var found = board.waiting();
            more = found.size() > DispatchBoard.MOST;
            read = found.stream().limit(DispatchBoard.MOST).toList();
            waiting = read;
        }
        return read;
    }

    /** More wait than the board shows. */
    public boolean isMore() {
        return more;
    }

    public List<EngineerLoad> getEngineers() {
        var read = engineers;
        if (read == null) {
            var order = getChosen();
            read = board.engineers(order == null ? null : order.id());
            engineers = read;
        }
        return read;
    }
}
