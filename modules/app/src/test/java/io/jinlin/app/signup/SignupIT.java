package io.jinlin.app.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.net.Rest.Answer;
import io.jinlin.launcher.parts.Keycloak;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From the form to the first request of the new company's administrator, and everything that may come between. */
class SignupIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final Logger LOG = System.getLogger(SignupIT.class.getName());
    private static final int CROWD = 20;

    @Test
    void a_company_signs_up_and_its_administrator_is_let_in() {
        var company = Newcomer.called(STACK, "qingheyuan");

        var sent = company.signUp().expect(202).json();
        assertThat(sent.get("email").asText()).isEqualTo("o***@qingheyuan.example");
        var token = company.token(1);
        var invitation = STACK.nobody()
                .post("/v1/signups/invitation", Map.of("token", token))
                .expect(200)
                .json();
        assertThat(invitation.get("company").asText()).isEqualTo(company.company());
        assertThat(invitation.toString()).doesNotContain(company.email(), company.phone());
        company.confirm(token).expect(202);
        company.untilReady(token);

        var staff = STACK.as(company.email(), company.alias())
                .get("/v1/identity/staff")
                .expect(200)
                .json();
        assertThat(staff.at("/rows/0/positions/0").asText()).isEqualTo("administrator");
    }

    @Test
    void a_replayed_link_is_answered_clearly_and_changes_nothing() {
        var company = Newcomer.called(STACK, "songtao");
        company.signUp().expect(202);
        var token = company.token(1);
        company.confirm(token).expect(202);

        var again = company.confirm(token, "intruder@songtao.example", "another-password-1");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("code").asText()).isEqualTo("platform.A_LINK_IS_USED_ONCE");
        company.untilReady(token);
        is(company.confirm("no-such-link"), 422, "platform.A_LINK_IS_THE_NEWEST_ONE", "");
        is(company.progress("x".repeat(10_000)), 422, "platform.A_LINK_IS_THE_NEWEST_ONE", "");
    }

    @Test
    void a_weak_password_or_a_taken_name_costs_another_try_only() {
        var company = Newcomer.called(STACK, "baihe");
        company.signUp().expect(202);
        var token = company.token(1);

        is(company.confirm(token, company.email(), "short"), 422, "identity.A_PASSWORD_FOLLOWS_THE_POLICY", "password");
        is(
                company.confirm(token, "boss@" + Town.SHANGYU.alias(), "long-enough-2026"),
                422,
                "platform.A_USERNAME_IS_ONES_OWN",
                "username");
        is(
                company.confirm(token, "li.si@victim.example", "long-enough-2026"),
                422,
                "platform.A_USERNAME_IS_ONES_OWN",
                "username");
        company.confirm(token, "boss@" + company.alias(), "long-enough-2026").expect(202);
        company.untilReady(token);
    }

    /** The database fails when the account is there already; the same form is sent again. */
    @Test
    void whoever_confirms_again_after_a_broken_attempt_may_type_the_same_password() {
        var company = Newcomer.called(STACK, "molihua");
        company.signUp().expect(202);
        var token = company.token(1);
        STACK.change(
                """
                create function platform.breaks() returns trigger language plpgsql as $$ begin raise exception 'the power fails'; end $$;
                create trigger breaks before update on platform.signup for each row
                  when (new.alias = 'molihua' and new.state = 'ORDERED') execute function platform.breaks()""");
        try {
            assertThat(company.confirm(token).status()).isGreaterThanOrEqualTo(500);
        } finally {
            STACK.change("drop trigger breaks on platform.signup; drop function platform.breaks");
        }

        company.confirm(token).expect(202);
        company.untilReady(token);
        assertThat(STACK.as(company.email(), company.alias()).get("/v1/me").status())
                .isEqualTo(200);
    }

    /** Whoever thought of a name first, and was refused for another reason, has no right to whoever took it meanwhile. */
    @Test
    void a_name_that_somebody_took_meanwhile_stays_theirs() {
        var late = Newcomer.called(STACK, "shuixian");
        var early = Newcomer.called(STACK, "dingxiang");
        late.signUp().expect(202);
        early.signUp().expect(202);
        var token = late.token(1);
        is(late.confirm(token, "zhang.san", "short"), 422, "identity.A_PASSWORD_FOLLOWS_THE_POLICY", "password");
        early.confirm(early.token(1), "zhang.san", Company.PASSWORD).expect(202);
        early.untilReady(early.token(1));

        is(late.confirm(token, "zhang.san", "another-password-1"), 409, "platform.A_USERNAME_IS_FREE", "username");

        assertThat(STACK.as("zhang.san", early.alias()).get("/v1/me").status()).isEqualTo(200);
        late.confirm(token).expect(202);
        late.untilReady(token);
    }

    @Test
    void of_two_who_want_one_alias_at_once_one_has_it() throws Exception {
        var one = Newcomer.called(STACK, "zhulin");
        var other = Newcomer.called(STACK, "zhulin-2");
        var answers = together(List.<Callable<Answer>>of(one::signUp, () -> other.signUp("alias", "zhulin")));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(202, 409);
        var loser = answers.stream().filter(answer -> answer.status() == 409).findFirst();
        is(loser.orElseThrow(), 409, "platform.AN_ALIAS_IS_TAKEN_ONCE", "alias");
    }

    @Test
    void hostile_words_are_refused_at_their_field() {
        var company = Newcomer.called(STACK, "haoren");

        is(company.signUp("alias", "adm1n"), 422, "platform.AN_ALIAS_IS_NOT_RESERVED", "alias");
        is(
                company.signUp("alias", "hao--ren"),
                422,
                "tenancy.AN_ALIAS_IS_LOWER_CASE_LETTERS_DIGITS_AND_DASHES",
                "alias");
        is(company.signUp("alias", "shang-yu"), 422, "platform.AN_ALIAS_IS_NOT_MISTAKEN_FOR_ANOTHER", "alias");
        is(company.signUp("alias", "shangyu"), 409, "platform.AN_ALIAS_IS_TAKEN_ONCE", "alias");
        is(company.signUp("company", Town.SHANGYU.name()), 409, "platform.A_COMPANY_NAME_IS_HELD_ONCE", "company");
        is(
                company.signUp("company", "'; drop table tenant; --"),
                422,
                "platform.A_COMPANY_NAME_IS_PLAIN_TEXT",
                "company");
        is(company.signUp("company", "../../etc/passwd"), 422, "platform.A_COMPANY_NAME_IS_PLAIN_TEXT", "company");
        is(company.signUp("company", "好".repeat(10_000)), 422, "kernel.A_TEXT_FITS_ITS_PLACE", "company");
        is(
                company.signUp("creditCode", "91350100M000100Y44"),
                422,
                "platform.A_CREDIT_CODE_HAS_A_RIGHT_CHECK_CHARACTER",
                "creditCode");
        is(
                company.signUp("email", "a@b.cn\r\nBcc: c@d.cn"),
                422,
                "platform.AN_E_MAIL_ADDRESS_HAS_NAME_AND_DOMAIN",
                "email");
        is(company.signUp("plan", "gold"), 422, "platform.A_PLAN_IS_ONE_OF_OURS", "plan");
        is(company.signUp("phone", null), 422, "platform.A_FORM_IS_FILLED_IN", "phone");
        is(company.signUp("operator", true), 400, "restshell.A_BODY_HAS_ONLY_KNOWN_FIELDS", "operator");
        assertThat(STACK.stack().mailbox().lettersTo(company.email())).isEmpty();
    }

    @Test
    void a_letter_waits_for_a_mail_server_that_is_away() {
        var company = Newcomer.called(STACK, "yuanshan");
        STACK.stack().mailbox().goAway();
        try {
            company.signUp().expect(202);
            assertThat(STACK.stack().mailbox().lettersTo(company.email())).isEmpty();
        } finally {
            STACK.stack().mailbox().comeBack();
        }

        var token = company.token(1);
        company.confirm(token).expect(202);
        company.untilReady(token);
    }

    @Test
    void the_link_stays_good_while_keycloak_is_away() {
        var company = Newcomer.called(STACK, "xiaoqiao");
        company.signUp().expect(202);
        var token = company.token(1);
        STACK.stack().kill(Keycloak.NAME);
        try {
            is(company.confirm(token), 503, "identity.THE_SIGN_IN_SERVICE_ANSWERS", "");
            STACK.nobody()
                    .post("/v1/signups/invitation", Map.of("token", token))
                    .expect(200);
        } finally {
            STACK.stack().startAgain(Keycloak.NAME);
        }

        await("Keycloak is asked again")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> company.confirm(token).status() == 202);
        company.untilReady(token);
    }

    @Test
    void twenty_at_once_are_all_opened() throws Exception {
        var crowd = IntStream.range(0, CROWD)
                .mapToObj(i -> Newcomer.called(STACK, "crowd-" + "kmpt".charAt(i / 5) + "bcfgh".charAt(i % 5) + "o"))
                .toList();

        var asked = together(
                crowd.stream().<Callable<Answer>>map(each -> each::signUp).toList());
        assertThat(asked)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(202));
        var seconds = together(crowd.stream()
                .<Callable<Double>>map(each -> () -> {
                    var token = each.token(1);
                    var began = System.nanoTime();
                    each.confirm(token).expect(202);
                    each.untilReady(token);
                    return (System.nanoTime() - began) / 1e9;
                })
                .toList());

        var sorted = seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        LOG.log(
                Level.INFO,
                "{0} sign-ups at once, seconds from confirmation to ready: p50 {1}, p95 {2}, longest {3}",
                CROWD,
                sorted[CROWD / 2],
                sorted[CROWD * 95 / 100 - 1],
                sorted[CROWD - 1]);
    }

    private static void is(Answer answer, int status, String code, String field) {
        assertThat(answer.status()).as(answer.request() + " " + answer.text()).isEqualTo(status);
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
        assertThat(answer.json().path("field").asText("")).isIn(field, "null");
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
