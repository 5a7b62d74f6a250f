package io.jinlin.app.sample;

import io.jinlin.app.sample.SampleFacts.Caller;
import io.jinlin.billing.payment.PaymentCounter;
import io.jinlin.billing.payment.ReceivePayment;
import io.jinlin.billing.payment.Tender;
import io.jinlin.billing.payment.TenderMethod;
import io.jinlin.identity.StaffName;
import io.jinlin.repairs.order.Category;
import io.jinlin.repairs.order.Channel;
import io.jinlin.repairs.order.EngineerRounds;
import io.jinlin.repairs.order.Grade;
import io.jinlin.repairs.order.NewRepair;
import io.jinlin.repairs.order.RepairDesk;
import io.jinlin.repairs.order.RepairLeadDesk;
import io.jinlin.repairs.order.Urgency;
import io.jinlin.repairs.order.WorkDone;
import io.jinlin.servicedesk.visit.VisitDesk;
import io.jinlin.servicedesk.visit.VisitMeans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** One repair from the call to the filed form, as far as it had come by the end of the sample. */
@ApplicationScoped
public class SampleStory {

    private static final Channel[] CHANNELS = {
        Channel.PHONE, Channel.PHONE, Channel.PHONE, Channel.VISIT, Channel.PORTAL
    };
    private static final TenderMethod[] TENDERS = {
        TenderMethod.WECHAT, TenderMethod.WECHAT, TenderMethod.ALIPAY, TenderMethod.CASH, TenderMethod.CARD
    };

    @Inject
    SampleStage stage;

    @Inject
    SampleFacts facts;

    @Inject
    RepairDesk desk;

    @Inject
    EngineerRounds rounds;

    @Inject
    RepairLeadDesk lead;

    @Inject
    PaymentCounter counter;

    @Inject
    VisitDesk visits;

    /** Plays it from the call on, and leaves off where {@code end} cuts it. */
    void play(SampleCast cast, Random chance, Instant calledAt, Instant end, String key) {
        var time = new SampleTime(calledAt, end);
        var caller = cast.caller(chance);
        var inPublic = chance.nextInt(12) == 0;
        var call = inPublic ? SampleCall.inPublic(chance) : SampleCall.inRoom(chance);
        var urgent = call.category() == Category.POWER || chance.nextInt(6) == 0;
        var order = stage.as(
                        cast.receptionist(),
                        time.now(),
                        () -> desk.receive(repair(caller, call, inPublic, urgent, chance)))
                .id();
        if (!inPublic && chance.nextInt(30) == 0 && time.pass(Duration.ofMinutes(50))) {
            withdrawn(cast, time, order);
            return;
        }
        var engineer = cast.engineer(chance);
        var patience = chance.nextInt(14) == 0 ? 40 : 1;
        if (time.pass(minutes(chance, 10, urgent ? 30 : 240))) {
            stage.as(cast.lead(), time.now(), () -> desk.dispatch(order, facts.version(order), engineer.id()));
            work(cast, chance, time, order, engineer, call, patience, inPublic, caller, key);
        }
    }

    private void withdrawn(SampleCast cast, SampleTime time, UUID order) {
        stage.as(cast.receptionist(), time.now(), () -> desk.object(order, facts.version(order), "业主自行处理好了,不用再来"));
        if (time.pass(Duration.ofMinutes(30))) {
            stage.as(cast.lead(), time.now(), () -> lead.signWithdrawal(order, facts.version(order)));
        }
        if (time.pass(Duration.ofMinutes(30))) {
            stage.as(cast.receptionist(), time.now(), () -> desk.annul(order, facts.version(order)));
        }
    }

    private void work(
            SampleCast cast,
            Random chance,
            SampleTime time,
            UUID order,
            StaffName engineer,
            SampleCall call,
            int patience,
            boolean inPublic,
            Caller caller,
            String key) {
        if (!time.pass(minutes(chance, 3, 40))) {
            return;
        }
        stage.as(engineer, time.now(), () -> rounds.accept(order, facts.version(order)));
        if (!time.pass(minutes(chance, 30, 600).multipliedBy(patience))) {
            return;
        }
        stage.as(engineer, time.now(), () -> rounds.arrive(order, facts.version(order)));
        if (!time.pass(minutes(chance, 20, 110))) {
            return;
        }
        var done = new WorkDone(
                call.done(),
                null,
                null,
                null,
                List.of(),
                inPublic ? io.jinlin.kernel.Money.ZERO : call.price(),
                call.fee() > 95 ? Grade.MEDIUM : Grade.MINOR,
                false);
        stage.as(engineer, time.now(), () -> finish(order, done, inPublic, chance));
        if (!time.pass(minutes(chance, 15, 200))) {
            return;
        }
        stage.as(cast.lead(), time.now(), () -> lead.confirm(order, facts.version(order)));
        if (inPublic) {
            if (time.pass(Duration.ofMinutes(5))) {
                stage.as(cast.lead(), time.now(), () -> lead.filePublic(order, facts.version(order)));
            }
            return;
        }
        if (call.isCharged() && !paid(cast, chance, time, caller, key)) {
            return;
        }
        visited(cast, chance, time, order, engineer, call, caller, key);
    }

    private void finish(UUID order, WorkDone done, boolean inPublic, Random chance) {
        if (inPublic) {
            rounds.finish(order, facts.version(order), done);
        } else {
            rounds.finishSigned(order, facts.version(order), done, SampleSignature.png(chance));
        }
    }

    private boolean paid(SampleCast cast, Random chance, SampleTime time, Caller caller, String key) {
        if (!time.pass(minutes(chance, 10, 1500))) {
            return false;
        }
        stage.as(cast.cashier(), time.now(), () -> {
            var owed = counter.owed(caller.roomId()).stream()
                    .map(charge -> charge.balance())
                    .reduce(io.jinlin.kernel.Money.ZERO, io.jinlin.kernel.Money::plus);
            var tender = Tender.of(TENDERS[chance.nextInt(TENDERS.length)], owed);
            counter.receive(
                    key + "-" + time.now().getEpochSecond(),
                    new ReceivePayment(caller.roomId(), null, caller.name(), List.of(tender), null, null));
        });
        return true;
    }

    private void visited(
            SampleCast cast,
            Random chance,
            SampleTime time,
            UUID order,
            StaffName engineer,
            SampleCall call,
            Caller caller,
            String key) {
        if (!time.pass(minutes(chance, 120, 2600))) {
            return;
        }
        var satisfied = chance.nextInt(16) != 0;
        var words = satisfied ? SampleCall.praise(chance) : SampleCall.complaint(chance);
        stage.as(cast.receptionist(), time.now(), () -> {
            var visit = facts.dueVisit(order).orElseThrow();
            visits.record(visit.id(), visit.version(), satisfied, VisitMeans.PHONE, words, null);
        });
        if (!time.pass(Duration.ofMinutes(20))) {
            return;
        }
        if (satisfied) {
            stage.as(cast.receptionist(), time.now(), () -> desk.file(order, facts.version(order), true));
        } else {
            stage.as(cast.lead(), time.now(), () -> desk.dispatch(order, facts.version(order), engineer.id()));
            var free = new SampleCall(call.category(), call.content(), call.done() + ",再次检查", 0);
            work(cast, chance, time, order, engineer, free, 1, false, caller, key);
        }
    }

    private static NewRepair repair(Caller caller, SampleCall call, boolean inPublic, boolean urgent, Random chance) {
        return new NewRepair(
                inPublic ? null : caller.roomId(),
                inPublic ? caller.projectId() : null,
                inPublic ? caller.buildingId() : null,
                inPublic ? "一层大堂" : null,
                inPublic ? null : call.location(),
                caller.name(),
                caller.phone(),
                CHANNELS[chance.nextInt(CHANNELS.length)],
                call.category(),
                urgent ? Urgency.URGENT : Urgency.NORMAL,
                call.content(),
                null,
                null,
                call.isCharged(),
                call.isCharged() ? call.price() : null);
    }

    private static Duration minutes(Random chance, int least, int most) {
        return Duration.ofMinutes(least + chance.nextInt(most - least));
    }
}
