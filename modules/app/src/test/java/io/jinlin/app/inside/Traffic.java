package io.jinlin.app.inside;

import io.jinlin.app.sample.SampleFacts;
import io.jinlin.app.sample.SampleFacts.Caller;
import io.jinlin.billing.payment.PaymentCounter;
import io.jinlin.billing.payment.ReceivePayment;
import io.jinlin.billing.payment.Tender;
import io.jinlin.billing.payment.TenderMethod;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.identity.StaffName;
import io.jinlin.identity.StaffSession;
import io.jinlin.identity.badge.Badge;
import io.jinlin.identity.badge.Reach;
import io.jinlin.identity.staff.Assignment;
import io.jinlin.identity.staff.StaffDesk;
import io.jinlin.kernel.Money;
import io.jinlin.repairs.order.Category;
import io.jinlin.repairs.order.Channel;
import io.jinlin.repairs.order.EngineerRounds;
import io.jinlin.repairs.order.Grade;
import io.jinlin.repairs.order.NewRepair;
import io.jinlin.repairs.order.PhotoAlbum;
import io.jinlin.repairs.order.RepairDesk;
import io.jinlin.repairs.order.RepairLeadDesk;
import io.jinlin.repairs.order.Urgency;
import io.jinlin.repairs.order.WorkDone;
import io.jinlin.servicedesk.visit.VisitDesk;
import io.jinlin.servicedesk.visit.VisitMeans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/** Work at the desks, done by the company's own people, so that every list grows. */
@ApplicationScoped
public class Traffic {

    private static final Money FEE = Money.of(50);

    @Inject
    StaffSession session;

    @Inject
    StaffDirectory directory;

    @Inject
    SampleFacts facts;

    @Inject
    RepairDesk desk;

    @Inject
    EngineerRounds rounds;

    @Inject
    RepairLeadDesk lead;

    @Inject
    PhotoAlbum album;

    @Inject
    PaymentCounter counter;

    @Inject
    VisitDesk visits;

    @Inject
    StaffDesk staff;

    /** Households that may call, of different rooms. */
    public List<UUID> rooms() {
        return facts.callers().stream().map(Caller::roomId).distinct().toList();
    }

    /** Two repairs are paid, one of them visited, one is owed and one waits for an engineer; and somebody is taken on. */
    public void day(UUID room) {
        var caller = facts.callers().stream()
                .filter(each -> each.roomId().equals(room))
                .findFirst()
                .orElseThrow();
        var visited = finished(caller);
        finished(caller);
        pay(caller);
        visit(visited);
        finished(caller);
        received(caller);
        var name = "assistant-" + UUID.randomUUID().toString().substring(0, 8);
        as("manager", () -> staff.assign(UUID.randomUUID(), new Assignment(name, "新人", Set.of("assistant"), Set.of())));
    }

    /** An order whose page has a history and a photo. */
    public UUID finished(UUID room) {
        var caller = facts.callers().stream()
                .filter(each -> each.roomId().equals(room))
                .findFirst()
                .orElseThrow();
        var order = finished(caller);
        photo(order);
        return order;
    }

    public void photo(UUID order) {
        as("engineer-lead", () -> album.attach(order, "photo.png", picture()));
    }

    private UUID received(Caller caller) {
        var call = new NewRepair(
                caller.roomId(),
                null,
                null,
                null,
                "厨房水槽下",
                caller.name(),
                caller.phone(),
                Channel.PHONE,
                Category.WATER,
                Urgency.NORMAL,
                "厨房水龙头滴水",
                null,
                null,
                true,
                FEE);
        return as("receptionist", () -> desk.receive(call)).id();
    }

    private UUID finished(Caller caller) {
        var order = received(caller);
        var engineer = directory.holding("engineer").get(0);
        as("engineer-lead", () -> desk.dispatch(order, facts.version(order), engineer.id()));
        as(engineer, () -> rounds.accept(order, facts.version(order)));
        as(engineer, () -> rounds.arrive(order, facts.version(order)));
        var work = new WorkDone("更换龙头阀芯", null, null, null, List.of(), FEE, Grade.MINOR, false);
        as(engineer, () -> rounds.finishSigned(order, facts.version(order), work, picture()));
        as("engineer-lead", () -> lead.confirm(order, facts.version(order)));
        return order;
    }

    private void pay(Caller caller) {
        as("cashier", () -> {
            var owed = counter.owed(caller.roomId()).stream()
                    .map(charge -> charge.balance())
                    .reduce(Money.ZERO, Money::plus);
            var tender = Tender.of(TenderMethod.WECHAT, owed);
            counter.receive(
                    "traffic-" + UUID.randomUUID(),
                    new ReceivePayment(caller.roomId(), null, caller.name(), List.of(tender), null, null));
        });
    }

    private void visit(UUID order) {
        as("receptionist", () -> {
            var visit = facts.dueVisit(order).orElseThrow();
            visits.record(visit.id(), visit.version(), true, VisitMeans.PHONE, "", null);
        });
    }

    private void as(String position, Runnable work) {
        as(directory.holding(position).get(0), work);
    }

    private <T> T as(String position, Supplier<T> work) {
        return as(directory.holding(position).get(0), work);
    }

    private void as(StaffName player, Runnable work) {
        as(player, () -> {
            work.run();
            return player;
        });
    }

    private <T> T as(StaffName player, Supplier<T> work) {
        var badge = new Badge(
                Badge.Kind.SYSTEM, player.id(), player.name(), player.name(), Set.of(), Set.of(), Reach.EVERYWHERE);
        try {
            return session.as(badge, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] picture() {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(240, 96, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return png.toByteArray();
    }
}
