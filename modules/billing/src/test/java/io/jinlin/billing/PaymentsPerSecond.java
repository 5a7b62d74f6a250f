package io.jinlin.billing;

import io.jinlin.billing.payment.PaymentCounter;
import io.jinlin.billing.payment.ReceivePayment;
import io.jinlin.billing.payment.Tender;
import io.jinlin.billing.payment.TenderMethod;
import io.jinlin.kernel.Money;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A figure, not a promise: {@code mvn test -Dtest=PaymentsPerSecond -Dmeasure=true}; all payments of one receipt book. */
class PaymentsPerSecond {

    private static final int THREADS = 8;
    private static final int WARM = 300;
    private static final int MEASURED = 2_000;

    @Test
    @EnabledIfSystemProperty(named = "measure", matches = "true")
    void payments_a_second() throws InterruptedException, ExecutionException {
        try (var database = new BillingDatabase()) {
            var house = new House(database);
            var project = UUID.randomUUID();
            var rooms = IntStream.range(0, 200).mapToObj(i -> UUID.randomUUID()).toList();
            for (var room : rooms) {
                house.visit(
                        Charges.class,
                        charges -> charges.open(new NewCharge(
                                "test", room, project, null, room, "张三", "fee", Money.of("9999.00"), "维修费")));
            }
            take(house, rooms, 0, WARM);
            var begin = System.nanoTime();
            take(house, rooms, WARM, MEASURED);
            var seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    "payments/s %.0f (%d in %.1f s, %d threads)%n", MEASURED / seconds, MEASURED, seconds, THREADS);
        }
    }

    private static void take(House house, List<UUID> rooms, int from, int count)
            throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(THREADS);
        var works = IntStream.range(from, from + count)
                .<Callable<Object>>mapToObj(i -> () -> house.visit(PaymentCounter.class, counter -> {
                    var room = rooms.get(i % rooms.size());
                    var tender = Tender.of(TenderMethod.CASH, Money.of("1.00"));
                    return counter.receive(
                            "measure-" + i, new ReceivePayment(room, null, null, List.of(tender), null, null));
                }))
                .toList();
        for (var done : threads.invokeAll(works)) {
            done.get();
        }
        threads.shutdown();
    }
}
