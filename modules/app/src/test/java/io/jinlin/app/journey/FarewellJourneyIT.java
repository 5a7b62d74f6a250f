package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinlin.app.signup.Newcomer;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.launcher.net.Rest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A company subscribes, gets an invoice, leaves, thinks again, leaves for good and is deleted: papers and letters on the way. */
class FarewellJourneyIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final Path PICTURES = Path.of("target", "screenshots", "farewell");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Browsers browsers = new Browsers(STACK);

    @AfterEach
    void goHome() {
        browsers.close();
    }

    @Test
    void from_the_first_invoice_to_the_certificate_of_deletion() {
        var company = Newcomer.called(STACK, "lvyinyuan");
        company.signUp().expect(202);
        var token = company.token(1);
        company.confirm(token).expect(202);
        company.untilReady(token);
        choose(company, "standard");

        isTold(company, "已选用标准版");
        isTold(company, "订阅账单 JL");
        var seat = browsers.desk(company.email());
        anInvoiceIsPrinted(company, seat);
        theyLeaveAndThinkAgain(company, seat);
        Assertions.assertThat(seat.complaints()).isEmpty();
        theyAreGone(company);
        theyComeBack(company);
    }

    private void anInvoiceIsPrinted(Newcomer company, Seat seat) {
        var id = administrator(company)
                .get("/v1/platform/subscription/invoices")
                .expect(200)
                .json()
                .at("/rows/0/id")
                .asText();
        var paper = administrator(company)
                .get("/v1/platform/subscription/invoices/" + id + "/pdf")
                .expect(200);
        Assertions.assertThat(paper.header("Content-Type").orElseThrow()).isEqualTo("application/pdf");
        Assertions.assertThat(new String(paper.body(), 0, 4, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");

        seat.open("/platform/invoice.xhtml?id=" + id);
        look(seat, "invoice");
        Assertions.assertThat(seat.pdfBehind("打印账单"))
                .contains(company.company(), company.creditCode(), "¥980.00", "未付");
    }

    private void theyLeaveAndThinkAgain(Newcomer company, Seat seat) {
        var nothing = administrator(company).post("/v1/platform/subscription/deletion/withdrawal", Map.of());
        Assertions.assertThat(nothing.json().get("code").asText())
                .isEqualTo("platform.A_DELETION_IS_WITHDRAWN_BEFORE_IT_BEGINS");
        seat.open("/platform/deletion.xhtml");
        assertThat(seat.page().getByText("没有删除申请")).isVisible();
        leave(company);
        isTold(company, "订阅已取消");
        var day = administrator(company)
                .get("/v1/platform/subscription/deletion")
                .expect(200)
                .json()
                .get("deletedFrom")
                .asText();

        seat.open("/platform/subscription.xhtml");
        assertThat(seat.page().getByText(day).first()).isVisible();
        seat.page().locator("a[href$='/platform/deletion.xhtml']").first().click();
        assertThat(seat.page().locator("main")).containsText(day);
        look(seat, "deletion-waits");
        seat.page().setViewportSize(390, 844);
        look(seat, "deletion-waits-phone");
        seat.page().setViewportSize(1366, 768);
        seat.button("撤回删除").click();
        seat.page().locator("#ask [data-yes]").click();
        seat.isTold("已撤回删除");
        look(seat, "deletion-withdrawn");
        Assertions.assertThat(STACK.ask(
                        "select state from platform.tenant_deletion where company = '" + company.alias() + "'"))
                .isEqualTo("WITHDRAWN");
        Assertions.assertThat(STACK.ask("select count(*) from t_" + company.alias()
                        + ".audit_entry where action = 'platform.deletion.withdraw'"))
                .isEqualTo("1");
        choose(company, "standard");
    }

    private void theyAreGone(Newcomer company) {
        leave(company);
        STACK.change("update platform.subscription set ends_on = current_date - 1 where company = '" + company.alias()
                + "'");
        var console = "/v1/platform/console/tenants/" + company.alias();
        STACK.operator().post(console + "/suspension", Map.of("reason", "到期")).expect(200);
        STACK.operator().post(console + "/resumption", Map.of("reason", "到期")).expect(200);
        STACK.change("update platform.tenant_deletion set due_at = now() where company = '" + company.alias() + "'");
        STACK.change("update platform.scheduled_tasks set execution_time = now() where task_name = 'platform.deletion'"
                + " and task_instance like '" + company.alias() + " %'");

        isTold(company, "数据删除证明");
        var last = STACK.stack().mailbox().lettersTo(company.email()).get(0);
        Assertions.assertThat(last.text())
                .contains(company.company(), "Ed25519")
                .doesNotContain("陈默");
        Assertions.assertThat(
                        STACK.ask("select concat(contact, email, phone, company) from platform.customer where alias = '"
                                + company.alias() + "'"))
                .isEqualTo(company.company());
        Assertions.assertThat(
                        STACK.ask("select count(*) from pg_namespace where nspname = 't_" + company.alias() + "'"))
                .isEqualTo("0");
        Assertions.assertThat(STACK.operator()
                        .get("/v1/platform/tenants/" + company.alias() + "/deletion/certificate")
                        .expect(200)
                        .json()
                        .get("certificate")
                        .asText())
                .contains("\"accountsDeleted\":1", "\"schema\":\"t_" + company.alias() + "\"", company.creditCode());

        var operator = browsers.desk("operator@jinlin");
        operator.open("/platform/console/tenant.xhtml?alias=" + company.alias());
        assertThat(operator.page().getByText("已删除").first()).isVisible();
        look(operator, "console");
        var paper =
                operator.page().waitForDownload(() -> operator.button("删除证明").click());
        Assertions.assertThat(paper.suggestedFilename()).isEqualTo("certificate-" + company.alias() + ".pdf");
        Assertions.assertThat(STACK.operator()
                        .get("/v1/platform/tenants/" + company.alias() + "/deletion/certificate/pdf")
                        .expect(200)
                        .header("Content-Type"))
                .contains("application/pdf");
    }

    /** The alias stays with the deleted data's certificate; name and credit code are theirs again. */
    private static void theyComeBack(Newcomer company) {
        var form = company.form();
        Assertions.assertThat(STACK.nobody()
                        .post("/v1/signups", form)
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("platform.AN_ALIAS_IS_TAKEN_ONCE");
        form.put("alias", company.alias() + "-again");
        STACK.nobody().post("/v1/signups", form).expect(202);
    }

    /** Exactly once, however long one looks. */
    private static void isTold(Newcomer company, String subject) {
        var mailbox = STACK.stack().mailbox();
        await(subject)
                .atMost(PATIENCE)
                .until(() -> mailbox.lettersTo(company.email()).stream()
                                .filter(letter -> letter.subject().startsWith(subject))
                                .count()
                        == 1);
    }

    private static void choose(Newcomer company, String plan) {
        administrator(company)
                .with("If-Match", version(company))
                .put("/v1/platform/subscription/plan", Map.of("plan", plan))
                .expect(200);
    }

    private static void leave(Newcomer company) {
        administrator(company)
                .with("If-Match", version(company))
                .post("/v1/platform/subscription/cancellation", Map.of("reason", "不用了"))
                .expect(200);
    }

    private static String version(Newcomer company) {
        return administrator(company)
                .get("/v1/platform/subscription")
                .expect(200)
                .header("ETag")
                .orElseThrow();
    }

    private static Rest administrator(Newcomer company) {
        return STACK.as(company.email(), company.alias());
    }

    private static void look(Seat seat, String name) {
        Look.passes(seat.page(), PICTURES.resolve(name + ".png"));
    }
}
