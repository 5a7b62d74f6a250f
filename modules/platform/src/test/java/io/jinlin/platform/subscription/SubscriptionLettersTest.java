package io.jinlin.platform.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.jinlin.platform.Plans;
import io.jinlin.platform.deletion.Certification;
import io.jinlin.platform.deletion.Deletions;
import io.jinlin.platform.export.PlatformKey;
import io.jinlin.tenancy.TenantId;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a company's contact is told in the course of a year: by a real mail server, from a real PostgreSQL, on eight nodes at once. */
class SubscriptionLettersTest {

    private static final TenantId LANTING = new TenantId("lanting");
    private static final Usage SMALL = new Usage(1, 10, 2, 0, 0);
    private static final int NODES = 8;

    private final Calendar calendar = new Calendar(LocalDate.of(2026, 1, 15));
    private final PlatformDatabase database =
            new PlatformDatabase(calendar).set("jinlin.subscription.payment-instructions", "户名 近邻,账号 0000");
    private final SubscriptionOffice office = database.get(SubscriptionOffice.class);
    private final ExecutorService nodes = Executors.newFixedThreadPool(NODES);
    private PostOffice mail;

    @SuppressWarnings("NullAway.Init")
    SubscriptionLettersTest() {}

    @BeforeEach
    void a_company_that_signed_itself_up() {
        database.company("lanting");
        database.execute("delete from platform.customer");
        database.execute(
                "insert into platform.customer (alias, company, name_key, credit_code, contact, email, phone, plan, since) values"
                        + " ('lanting', '兰亭物业', '兰亭物业', '91310000MA1FL0AB1X', '钱', 'q@example.org', '14003790000', 'standard', now())");
        mail = new PostOffice(database);
    }

    @AfterEach
    void close() {
        nodes.shutdownNow();
        mail.close();
    }

    @Test
    void a_year_is_told_letter_by_letter_each_once_though_eight_nodes_step_and_the_mail_server_is_away_for_months()
            throws Exception {
        day("2026-01-15");
        days("2026-02-20");
        choose("standard");
        days("2026-02-25");
        pay();
        days("2026-04-01");
        mail.goAway();
        days("2026-05-20");
        pay();
        days("2026-06-01");
        pay();
        choose("professional");
        pay();
        mail.comeBack();
        days("2026-06-21");
        pay();
        operator("HELD", subscription -> subscription.hold("滥用接口"));
        days("2026-06-23");
        operator("RELEASED", Subscription::release);
        days("2026-07-21");
        pay();
        days("2026-07-25");
        leave();
        days("2026-08-01");
        choose("professional");
        days("2026-08-21");
        pay();
        leave();
        days("2026-12-31");

        told(
                "试用将于 2026-02-14 结束",
                "试用最后提醒:2026-02-14 结束",
                "试用已结束,公司现为只读",
                "已选用标准版",
                "订阅账单 JL2026-000001:¥980.00",
                "订阅账单 JL2026-000002:¥980.00",
                "订阅账单逾期提醒",
                "账单逾期未付,公司现为只读",
                "账单长期未付,公司已暂停使用",
                "贵公司已恢复使用",
                "订阅账单 JL2026-000003:¥980.00",
                "已选用专业版",
                "订阅账单 JL2026-000004:¥1,225.81",
                "订阅账单 JL2026-000005:¥2,980.00",
                "平台运营方已暂停贵公司的使用",
                "贵公司已恢复使用",
                "订阅账单 JL2026-000006:¥2,980.00",
                "订阅已取消,数据将于 2026-09-19 删除",
                "已选用专业版",
                "订阅账单 JL2026-000007:¥2,980.00",
                "订阅已取消,数据将于 2026-10-20 删除");
        assertThat(database.ask(
                        "select state || (due_at at time zone 'Asia/Shanghai')::date from platform.tenant_deletion"))
                .isEqualTo("WAITING2026-10-20");
        assertThat(text("订阅账单逾期提醒"))
                .contains("兰亭物业:", "JL2026-000002  ¥980.00  2026-04-03", "2026-04-11", "账号 0000")
                .contains("https://jinlin.example/platform/subscription.xhtml")
                .doesNotContain("钱");
    }

    /** The last statement of the transaction is refused: invoice, number and letters have not been. */
    @Test
    void what_did_not_happen_is_not_told() {
        choose("standard");
        told("已选用标准版", "订阅账单 JL2026-000001:¥980.00");
        database.execute("alter table platform.tenant_allowance add constraint breaks check (staff is not null)");
        try {
            assertThatThrownBy(() -> choose("group")).hasStackTraceContaining("breaks");
        } finally {
            database.execute("alter table platform.tenant_allowance drop constraint breaks");
        }
        told("已选用标准版", "订阅账单 JL2026-000001:¥980.00");

        choose("group");
        told("已选用标准版", "订阅账单 JL2026-000001:¥980.00", "已选用集团版", "订阅账单 JL2026-000002:¥8,820.00");
    }

    @Test
    void after_a_month_of_silence_only_what_counts_now_is_told() {
        office.step(LANTING);
        calendar.day = LocalDate.of(2026, 2, 10);
        office.step(LANTING);
        office.step(LANTING);
        told("试用将于 2026-02-14 结束");
    }

    @Test
    void whoever_signed_up_in_english_reads_english() {
        database.execute("update platform.customer set language = 'en'");
        choose("standard");
        told("Your plan is now Standard", "Subscription invoice JL2026-000001: ¥980.00");
        assertThat(text("Your plan is now Standard")).startsWith("To 兰亭物业,").contains("¥980.00 a month");
    }

    @Test
    void a_company_without_a_contact_is_told_by_the_operator_and_its_life_goes_on() {
        database.execute("update platform.customer set contact = null, email = null, phone = null");
        choose("standard");
        leave();

        assertThat(office.get(LANTING).state()).isEqualTo(SubscriptionState.CANCELLED);
        assertThat(database.ask("select count(*) from platform.subscription_letter"))
                .isEqualTo("0");
        assertThat(database.ask("select state from platform.tenant_deletion")).isEqualTo("WAITING");
    }

    @Test
    void the_last_letter_brings_the_certificate_and_then_the_contact_is_forgotten() throws Exception {
        office.step(LANTING);
        database.execute(
                "insert into platform.signup (id, token_hash, state, alias, company, credit_code, contact, email,"
                        + " phone, plan, asked_at, expires_at) values (gen_random_uuid(), repeat('0', 64), 'ORDERED', 'lanting',"
                        + " '兰亭物业', '91310000MA1FL0AB1X', '钱', 'q@example.org', '14003790000', 'standard', now(), now())");
        leave();
        calendar.day = LocalDate.of(2026, 2, 15);
        database.execute(
                "update platform.tenant_deletion set state = 'RUNNING', counts = '{\"room\":529,\"person\":600}',"
                        + " files = '{\"count\":12,\"bytes\":3456789}',"
                        + " accounts = '{\"accountsDeleted\":5,\"accountsKeptForOtherCompanies\":1,\"machineClientsDeleted\":2}'");

        var certification = database.get(Certification.class);
        PlatformDatabase.call(certification, "certify", LANTING);

        told("订阅已取消,数据将于 2026-02-14 删除", "数据删除证明");
        assertThat(database.ask("select concat(contact, email, phone, company, credit_code) from platform.customer"))
                .isEqualTo("兰亭物业91310000MA1FL0AB1X");
        assertThat(database.ask("select count(*) from platform.signup")).isEqualTo("0");
        assertThat(database.ask("select state from platform.tenant")).isEqualTo("DELETED");
        assertThat(database.ask("select state from platform.tenant_deletion")).isEqualTo("DONE");
        assertThat(database.ask("select string_agg(distinct who, ' ' order by who) from platform.subscription_event"))
                .isEqualTo("lanting system");
        var parts = parts("数据删除证明");
        assertThat(parts.get(0).name()).isEqualTo("certificate-lanting.pdf");
        assertThat(new String(parts.get(0).content(), 0, 4, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        assertThat(database.get(PlatformKey.class)
                        .isSigned(parts.get(1).content(), parts.get(2).content()))
                .isTrue();
        assertThat(new String(parts.get(1).content(), StandardCharsets.UTF_8))
                .contains("\"room\":529", "\"rowsDeleted\":1129", "\"schema\":\"t_lanting\"", "91310000MA1FL0AB1X")
                .doesNotContain("钱", "q@example.org");
        assertThatThrownBy(() -> PlatformDatabase.call(certification, "certify", LANTING))
                .as("there is one certificate")
                .hasStackTraceContaining("deletion_certificate_pkey");
        assertThat(database.get(Deletions.class).find(LANTING).orElseThrow().contact())
                .isNull();
    }

    private record Enclosed(String name, byte[] content) {}

    private List<Enclosed> parts(String subject) throws MessagingException, IOException {
        var parts = (Multipart) letter(subject).getContent();
        var enclosed = new ArrayList<Enclosed>();
        for (var i = 1; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            enclosed.add(new Enclosed(part.getFileName(), part.getInputStream().readAllBytes()));
        }
        return enclosed;
    }

    private jakarta.mail.internet.MimeMessage letter(String subject) {
        for (var letter : mail.letters()) {
            if (PostOffice.subject(letter).equals(subject)) {
                return letter;
            }
        }
        throw new AssertionError("no letter " + subject);
    }

    private String text(String subject) {
        try {
            return letter(subject).getContent().toString().replace("\r\n", "\n");
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Exactly these, whatever the order; nothing waits any more. */
    private void told(String... subjects) {
        await().atMost(Duration.ofSeconds(90)).until(() -> database.ask(
                        "select count(*) from platform.scheduled_tasks where task_name = 'mailing.letter'")
                .equals("0"));
        assertThat(mail.subjects()).containsExactlyInAnyOrder(subjects);
        assertThat(database.ask("select count(*) from platform.subscription_letter"))
                .isEqualTo(String.valueOf(subjects.length));
    }

    private void day(String day) throws Exception {
        calendar.day = LocalDate.parse(day);
        Callable<Subscription> step = () -> office.step(LANTING);
        for (var done :
                nodes.invokeAll(IntStream.range(0, NODES).mapToObj(i -> step).toList())) {
            done.get();
        }
    }

    /** Day by day up to this one. */
    private void days(String until) throws Exception {
        for (var day = calendar.day; !day.isAfter(LocalDate.parse(until)); day = day.plusDays(1)) {
            day(day.toString());
        }
    }

    private void pay() {
        database.execute("update platform.subscription_invoice set paid_on = '" + calendar.day
                + "', paid_note = '流水' where paid_on is null");
        office.step(LANTING);
    }

    private void operator(String what, java.util.function.Consumer<Subscription> act) {
        office.change(LANTING, null, "operator", what, "", (subscription, today) -> {
            act.accept(subscription);
            return List.of();
        });
    }

    private void choose(String plan) {
        office.change(
                LANTING,
                null,
                "方正",
                "PLAN_CHOSEN",
                plan,
                (subscription, today) -> subscription.choose(Plans.get(plan), SMALL, today));
    }

    private void leave() {
        office.change(LANTING, null, "方正", "CANCELLED", "不用了", (subscription, today) -> {
            subscription.cancel(today);
            return List.of();
        });
    }
}
