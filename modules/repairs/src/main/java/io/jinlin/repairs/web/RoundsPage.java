package io.jinlin.repairs.web;

import io.jinlin.repairs.order.EngineerRounds;
import io.jinlin.repairs.order.OrderRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the engineer has in hand, on the phone. */
@Named
@ViewScoped
public class RoundsPage implements Serializable {

    @Inject
    EngineerRounds rounds;

    private @Nullable List<OrderRow> orders;

    public List<OrderRow> getOrders() {
        var read = orders;
        if (read == null) {
            read = rounds.mine();
            orders = read;
        }
        return read;
    }

    public void refresh() {
        orders = null;
    }
}
