package io.jinlin.repairs.order;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.kernel.After;
import io.jinlin.kernel.PhoneNumber;
import io.jinlin.kernel.Slice;
import io.jinlin.tenancy.Desk;
import io.jinlin.webshell.Sort;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one looks orders up. */
@Desk
public class OrderRegister {

    @Inject
    RepairOrders orders;

    @Inject
    RepairPhotos photos;

    @Inject
    Places places;

    @Inject
    StaffDirectory directory;

    @Inject
    CurrentStaff staff;

    @Inject
    OrderRecords records;

    @Allowed("repairs.order.read")
    public Slice<OrderRow> page(OrderFilter filter, Sort sort, After after, int limit) {
        return orders.page(filter, sort, after, limit);
    }

    /** How many orders the filter leaves in each state. */
    @Allowed("repairs.order.read")
    public Map<OrderState, Long> tally(OrderFilter filter) {
        return orders.tally(filter);
    }

    /** Open orders of the same kind in the same room or public area; none as long as the place is not said. */
    @Allowed("repairs.order.receive")
    public List<OrderRow> alike(
            @Nullable UUID project,
            @Nullable UUID building,
            @Nullable UUID room,
            @Nullable String words,
            Category category) {
        if (room != null) {
            return orders.alike(room, category);
        }
        return project == null || words == null || words.isBlank()
                ? List.of()
                : orders.alike(project, places.label(project, building, words), category);
    }

    /** Everything about one order, for those who read orders and for the engineer who has it in hand. */
    public OrderDetails details(UUID orderId) {
        var order = readable(orderId);
        var row = OrderRow.of(order);
        var reports = orders.reports(orderId);
        var steps = orders.steps(orderId);
        var people = new HashSet<UUID>();
        reports.forEach(report -> people.add(report.engineerId()));
        steps.stream().map(RepairStep::staffId).filter(id -> id != null).forEach(people::add);
        if (row.engineerId() != null) {
            people.add(row.engineerId());
        }
        var names = directory.namesOf(people);
        return new OrderDetails(
                row.named(names),
                order.call().location(),
                order.call().isCharged(),
                order.call().priceTold(),
                order.current().isSignedOnPhone(),
                order.current().copyMissing(),
                reports.stream().map(report -> line(report, names)).toList(),
                steps.stream().map(step -> line(step, names)).toList(),
                photos.of(orderId).stream()
                        .map(photo -> new OrderDetails.PhotoLine(photo.fileId(), photo.takenAt()))
                        .toList(),
                OrderAction.possible(row, staff));
    }

    /** The caller's number in full, to call back; that it was seen is noted. */
    public PhoneNumber callerPhone(UUID orderId) {
        var order = readable(orderId);
        return records.caller(order, "screen").phone();
    }

    private RepairOrder readable(UUID orderId) {
        var order = orders.get(orderId);
        mustBeReadable(order);
        return order;
    }

    /** For those who read orders, and for the engineer who has this one in hand. @throws io.jinlin.kernel.NotAllowed for others */
    void mustBeReadable(RepairOrder order) {
        if (!isReadable(order)) {
            staff.need("repairs.order.read");
        }
    }

    private boolean isReadable(RepairOrder order) {
        return staff.may("repairs.order.read")
                || (staff.may("repairs.order.work")
                        && staff.id().equals(order.current().engineerId()));
    }

    /** The order as it is now to somebody who has just moved it on; without details when this person may not read them. */
    public Now now(UUID orderId) {
        var order = orders.get(orderId);
        return new Now(order.version(), isReadable(order) ? details(orderId) : null);
    }

    /** @param details null for those who may not read them */
    public record Now(long version, @Nullable OrderDetails details) {}

    private static OrderDetails.ReportLine line(WorkReport report, Map<UUID, String> names) {
        return new OrderDetails.ReportLine(
                report.round(),
                names.getOrDefault(report.engineerId(), "—"),
                report.finishedAt(),
                report.work(),
                report.fee(),
                report.ownerSignatureId());
    }

    private static OrderDetails.StepLine line(RepairStep step, Map<UUID, String> names) {
        var who = step.staffId() == null ? null : names.get(step.staffId());
        return new OrderDetails.StepLine(step.step(), step.state(), step.round(), step.takenAt(), who, step.note());
    }
}
