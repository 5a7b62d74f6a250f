package io.jinlin.platform.subscription;

import static io.jinlin.platform.subscription.SubscriptionState.ACTIVE;
import static io.jinlin.platform.subscription.SubscriptionState.READ_ONLY;
import static io.jinlin.platform.subscription.SubscriptionState.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.kernel.Stale;
import io.jinlin.platform.Plans;
import io.jinlin.platform.invoice.Invoices;
import io.jinlin.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Months of a subscription's life on a real PostgreSQL. */
class SubscriptionLifeTest {

    private static final TenantId LANTING = new TenantId("lanting");
    private static final Usage SMALL = new Usage(1, 10, 2, 0, 0);

    private final Calendar calendar = new Calendar(LocalDate.of(2026, 1, 15));
    private final PlatformDatabase database = new PlatformDatabase(calendar);
    private final SubscriptionOffice office = database.get(SubscriptionOffice.class);
    private final Invoices invoices = database.get(Invoices.class);

    @BeforeEach
    void a_company_that_signed_itself_up() {
        database.company("lanting");
        database.execute("delete from platform.customer");
        database.execute(
                "insert into platform.customer values ('lanting', '兰亭物业', '兰亭物业', '91310000MA1FL0AB1X', '钱', 'q@example.org',"
                        + " '14003790000', 'standard', now())");
    }

    @Test
    void a_year_goes_by_with_one_invoice_a_month_in_numbers_without_a_gap() {
        choose("standard");
        for (var day = 0; day < 365; day += 5) {
            calendar.day = LocalDate.of(2026, 1, 15).plusDays(day);
            database.execute(
                    "update platform.subscription_invoice set paid_on = issued_on, paid_note = '-' where paid_on is null");
            office.step(LANTING);
        }

        assertThat(database.ask("select count(*) from platform.subscription_invoice"))
                .isEqualTo("12");
        assertThat(database.ask("select period_from from platform.subscription_invoice order by 1 desc limit 1"))
                .isEqualTo("2026-12-15");
        noGap();
    }

    @Test
    void eight_nodes_at_once_are_one() throws Exception {
        choose("standard");
        calendar.day = LocalDate.of(2026, 4, 20);
        database.execute("update platform.subscription_invoice set due_on = '2027-01-01'");
        Callable<Subscription> step = () -> office.step(LANTING);
        var nodes = Executors.newFixedThreadPool(8);
        try {
            for (var done :
                    nodes.invokeAll(IntStream.range(0, 8).mapToObj(i -> step).toList())) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(database.ask("select period_from from platform.subscription_invoice order by 1"))
                .isEqualTo("2026-01-15 2026-02-15 2026-03-15 2026-04-15");
        noGap();
    }

    @Test
    void a_trial_closes_the_doors_step_by_step_and_a_plan_opens_them() {
        office.step(LANTING);
        assertThat(doors()).isEqualTo("READY");
        assertThat(database.ask("select staff from platform.tenant_allowance")).isEqualTo("30");

        calendar.day = LocalDate.of(2026, 2, 15);
        assertThat(office.step(LANTING).state()).isEqualTo(READ_ONLY);
        assertThat(doors()).isEqualTo("READ_ONLY");
        calendar.day = LocalDate.of(2026, 4, 1);
        assertThat(office.step(LANTING).state()).isEqualTo(SUSPENDED);
        assertThat(doors()).isEqualTo("SUSPENDED");

        choose("professional");

        assertThat(doors()).isEqualTo("READY");
        assertThat(database.ask("select staff from platform.tenant_allowance")).isEqualTo("500");
    }

    @Test
    void unpaid_it_is_suspended_with_one_invoice_and_paid_it_goes_on() {
        choose("standard");
        for (var day = 0; day < 101; day += 5) {
            calendar.day = LocalDate.of(2026, 1, 15).plusDays(day);
            office.step(LANTING);
        }
        assertThat(doors()).isEqualTo("SUSPENDED");
        var unpaid = database.ask("select id from platform.subscription_invoice where paid_on is null order by number");

        for (var id : List.of(unpaid.split(" "))) {
            assertThat(invoices.pay(UUID.fromString(id), calendar.day, "流水 1", "operator"))
                    .isTrue();
            assertThat(invoices.pay(UUID.fromString(id), calendar.day, "流水 2", "operator"))
                    .isFalse();
        }
        assertThat(office.step(LANTING).state()).isEqualTo(ACTIVE);

        assertThat(doors()).isEqualTo("READY");
        assertThat(database.ask("select max(period_from) from platform.subscription_invoice"))
                .isEqualTo(calendar.day.toString());
        noGap();
    }

    @Test
    void what_breaks_in_the_midst_has_not_happened() {
        choose("standard");
        var before = database.ask("select version || plan || state from platform.subscription");

        assertThatThrownBy(() -> office.change(LANTING, null, "方正", "PLAN_CHOSEN", "group", (subscription, today) -> {
                    subscription.choose(Plans.get("group"), SMALL, today);
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");

        assertThat(database.ask("select version || plan || state from platform.subscription"))
                .isEqualTo(before);
        assertThat(database.ask("select count(*) from platform.subscription_invoice"))
                .isEqualTo("1");
    }

    @Test
    void the_second_of_two_who_change_it_at_once_is_told() {
        var version = choose("standard").row().version();
        office.change(
                LANTING,
                version,
                "方正",
                "PLAN_CHOSEN",
                "professional",
                (subscription, today) -> subscription.choose(Plans.get("professional"), SMALL, today));

        assertThatThrownBy(() -> office.change(
                        LANTING,
                        version,
                        "孟青",
                        "PLAN_CHOSEN",
                        "group",
                        (subscription, today) -> subscription.choose(Plans.get("group"), SMALL, today)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void a_company_that_the_operator_opened_is_billed_and_never_closed() {
        database.execute("delete from platform.customer");
        for (var day = 0; day < 200; day += 5) {
            calendar.day = LocalDate.of(2026, 1, 15).plusDays(day);
            office.step(LANTING);
        }

        assertThat(doors()).isEqualTo("READY");
        assertThat(office.get(LANTING).plan().code()).isEqualTo("professional");
        assertThat(database.ask("select count(*) from platform.subscription_invoice"))
                .isEqualTo("7");
    }

    private Subscription choose(String plan) {
        return office.change(
                LANTING,
                null,
                "方正",
                "PLAN_CHOSEN",
                plan,
                (subscription, today) -> subscription.choose(Plans.get(plan), SMALL, today));
    }

    private String doors() {
        return database.ask("select state from platform.tenant where alias = 'lanting'");
    }

    private void noGap() {
        assertThat(database.ask(
                                "select count(*) = max(last) from platform.subscription_invoice i join platform.subscription_invoice_book b"
                                        + " on b.year = extract(year from i.issued_on) group by b.year")
                        .replace("t ", ""))
                .isEqualTo("t");
    }
}
