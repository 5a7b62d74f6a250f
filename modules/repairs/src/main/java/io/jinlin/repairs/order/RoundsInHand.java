package io.jinlin.repairs.order;

import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.OpenWork;
import io.jinlin.identity.StaffName;
import io.jinlin.kernel.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Orders that stay behind when an engineer leaves, and who can take them. */
@ApplicationScoped
public class RoundsInHand implements OpenWork {

    @Inject
    RepairOrders orders;

    @Inject
    Engineers engineers;

    @Inject
    OrderNews news;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "repairs.openwork";
    }

    @Override
    public List<Item> of(UUID engineer) {
        return orders.inHandOf(engineer).stream()
                .map(order -> new Item(
                        order.id(),
                        order.number(),
                        order.place().label() + " · "
                                + Words.text(
                                        Locale.SIMPLIFIED_CHINESE,
                                        order.call().category().key())))
                .toList();
    }

    /** Engineers who work at every one of the places. */
    @Override
    public List<StaffName> successors(UUID engineer) {
        var places = orders.inHandOf(engineer).stream()
                .map(RepairOrder::place)
                .distinct()
                .toList();
        if (places.isEmpty()) {
            return List.of();
        }
        var able = places.stream().map(this::at).reduce((some, others) -> {
            some.retainAll(others);
            return some;
        });
        return engineers.at(places.get(0)).stream()
                .filter(one ->
                        !one.id().equals(engineer) && able.orElse(Set.of()).contains(one.id()))
                .toList();
    }

    private Set<UUID> at(Place place) {
        return engineers.at(place).stream().map(StaffName::id).collect(Collectors.toSet());
    }

    @Override
    public void handOver(UUID engineer, @Nullable UUID successor) {
        for (var order : orders.inHandOf(engineer)) {
            order.passOn(successor, staff.id(), clock.instant());
            news.tell(order, successor == null ? "release" : "pass-on");
        }
    }
}
