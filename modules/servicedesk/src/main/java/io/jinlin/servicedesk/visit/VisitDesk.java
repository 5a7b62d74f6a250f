package io.jinlin.servicedesk.visit;

import io.jinlin.archive.FilePurpose;
import io.jinlin.archive.StoredFiles;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.After;
import io.jinlin.kernel.PhoneNumber;
import io.jinlin.kernel.Slice;
import io.jinlin.repairs.OrderLine;
import io.jinlin.repairs.OrderReadyForVisit;
import io.jinlin.repairs.RepairCases;
import io.jinlin.servicedesk.VisitMade;
import io.jinlin.tenancy.Desk;
import io.jinlin.webshell.Live;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where owners are asked how the repair went; one transaction a method. */
@Desk
public class VisitDesk {

    private static final String TOPIC = "servicedesk.visit";

    @Inject
    ReturnVisits visits;

    @Inject
    RepairCases cases;

    @Inject
    StoredFiles files;

    @Inject
    CurrentStaff staff;

    @Inject
    AuditTrail audit;

    @Inject
    Live live;

    @Inject
    Clock clock;

    @Inject
    Event<VisitMade> made;

    /** A visit is due as soon as the order is finished and settled: once a round, however often that is announced. */
    void due(@Observes OrderReadyForVisit ready) {
        var order = cases.line(ready.orderId());
        if (!visits.has(order.orderId(), order.round())) {
            visits.add(ReturnVisit.due(order, ready.roomId(), ready.buildingId(), clock.instant()));
            live.changed(TOPIC, ready.projectId(), ready.buildingId());
        }
    }

    @Allowed("servicedesk.visit.view")
    public Slice<VisitRow> queue(After after, int limit) {
        return visits.due(after, limit);
    }

    @Allowed("servicedesk.visit.view")
    public Slice<VisitRow> made(After after, int limit) {
        return visits.made(after, limit);
    }

    @Allowed("servicedesk.visit.view")
    public List<VisitRow> ofOrder(UUID orderId) {
        return visits.ofOrder(orderId);
    }

    @Allowed("servicedesk.visit.view")
    public long countDue() {
        return visits.countDue();
    }

    @Allowed("servicedesk.visit.view")
    public VisitRow visit(UUID id) {
        return visits.row(id);
    }

    /** The order that the owner is asked about, with the caller masked. */
    @Allowed("servicedesk.visit.view")
    public OrderLine order(UUID id) {
        return cases.line(visits.row(id).orderId());
    }

    /** The number to call, in full; that it was seen is noted. */
    @Allowed("servicedesk.visit.record")
    public PhoneNumber phone(UUID id) {
        return cases.caller(visits.row(id).orderId(), "servicedesk.visit").phone();
    }

    @Allowed("servicedesk.visit.record")
    public void notReached(UUID id, long version) {
        var visit = visits.get(id, version);
        visit.notReached(staff.id(), clock.instant());
        live.changed(TOPIC, visit.projectId(), visit.buildingId());
    }

    /**
     * One key: the owner is satisfied, or is not and the order goes back.
     *
     * @param signature PNG of the owner's signature; a visit in person has one
     */
    @Allowed("servicedesk.visit.record")
    public void record(
            UUID id,
            long version,
            boolean satisfied,
            VisitMeans means,
            @Nullable String opinion,
            byte @Nullable [] signature) {
        var visit = visits.get(id, version);
        var answer = new ReturnVisit.Answer(means, opinion, kept(signature));
        if (satisfied) {
            visit.satisfied(answer, staff.id(), clock.instant());
        } else {
            visit.unsatisfied(answer, staff.id(), clock.instant());
        }
        cases.visited(visit.orderId(), satisfied, answer.opinion() == null ? "" : answer.opinion());
        audit.record(
                "servicedesk.visit.record",
                "servicedesk.visit",
                id,
                Map.of("order", visit.orderNumber(), "satisfied", String.valueOf(satisfied)));
        made.fire(new VisitMade(id, visit.orderId(), satisfied));
        live.changed(TOPIC, visit.projectId(), visit.buildingId());
    }

    private @Nullable UUID kept(byte @Nullable [] signature) {
        return signature == null || signature.length == 0
                ? null
                : files.store("signature.png", signature, FilePurpose.SIGNATURE);
    }
}
