package io.jinlin.platform.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.kernel.KernelRule;
import io.jinlin.kernel.Rule;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.CreditCode;
import io.jinlin.platform.PlatformDatabase;
import io.jinlin.platform.SignupRule;
import io.jinlin.tenancy.TenancyRule;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk on a real PostgreSQL, several people at it at once. */
class SignupDeskTest {

    private static final PlatformDatabase DATABASE = new PlatformDatabase();
    private static final Instant NOON = Instant.parse("2026-11-28T04:00:00Z");

    private final Letters letters = new Letters();
    private final SignupDesk desk = desk(NOON);

    /** Keeps the secrets of the letters instead of posting them. */
    private static final class Letters extends SignupPost {

        private final List<String> secrets = Collections.synchronizedList(new ArrayList<>());

        @Override
        void send(Signup signup, String secret, Locale language) {
            secrets.add(secret);
        }
    }

    private SignupDesk desk(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var made = new SignupDesk();
        made.sql = DATABASE.sql();
        made.signups = new Signups();
        made.customers = DATABASE.customers();
        made.attempts = new Attempts();
        made.attempts.clock = clock;
        made.attempts.lettersPerAddress = 3;
        made.attempts.signupsPerPhone = 5;
        made.attempts.requestsPerNetwork = 30;
        made.post = letters;
        made.clock = clock;
        return made;
    }

    @BeforeEach
    void nobody_is_there() {
        DATABASE.execute(
                "truncate platform.signup, platform.customer, platform.signup_attempt, platform.tenant cascade");
    }

    @AfterAll
    static void close() throws IOException {
        DATABASE.close();
    }

    @Test
    void a_sign_up_is_written_down_and_a_letter_leaves() {
        var sent = ask(desk, form("yunxi", 1));

        assertThat(sent.email()).isEqualTo("m***@example.com");
        assertThat(sent.expiresAt()).isEqualTo(NOON.plus(Duration.ofHours(24)));
        assertThat(letters.secrets).hasSize(1);
    }

    @Test
    void the_same_request_again_is_the_same_sign_up() {
        ask(desk, form("yunxi", 1));
        ask(desk, form("yunxi", 1));
        assertThat(letters.secrets).hasSize(1);

        ask(desk(NOON.plusSeconds(120)), form("yunxi", 1));
        assertThat(letters.secrets).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void of_several_at_once_one_has_the_alias() throws Exception {
        var answers = atOnce(IntStream.range(0, 8).mapToObj(i -> form("yunxi", i)));

        assertThat(answers).filteredOn("taken"::equals).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.equals("taken"))
                .containsOnly(SignupRule.AN_ALIAS_IS_TAKEN_ONCE.key());
    }

    @Test
    void an_alias_that_looks_like_anothers_is_pointed_out() {
        ask(desk, form("yunxi", 1));
        DATABASE.execute("insert into platform.tenant (alias, name, state) values ('lvdao', '绿岛物业', 'READY')");

        refused(() -> ask(desk, form("yun-x1", 2)), SignupRule.AN_ALIAS_IS_NOT_MISTAKEN_FOR_ANOTHER, "alias");
        refused(() -> ask(desk, form("lvda0", 2)), SignupRule.AN_ALIAS_IS_NOT_MISTAKEN_FOR_ANOTHER, "alias");
        refused(() -> ask(desk, form("lvdao", 2)), SignupRule.AN_ALIAS_IS_TAKEN_ONCE, "alias");
    }

    @Test
    void an_alias_is_free_again_when_the_link_has_expired() {
        ask(desk, form("yunxi", 1));

        ask(desk(NOON.plus(Duration.ofHours(25))), form("yunxi", 2));

        assertThat(letters.secrets).hasSize(2);
    }

    @Test
    void the_same_company_twice_is_pointed_out_without_saying_who_is_there() {
        DATABASE.execute("insert into platform.customer values ('lvdao', '绿岛 (洛阳)物业', '绿岛洛阳物业', '" + code(1)
                + "', '陈默', 'chen@example.com', '13800001111', 'trial', now())");

        refused(() -> ask(desk, form("yunxi", 1)), SignupRule.A_COMPANY_SIGNS_UP_ONCE, "creditCode");
        var other = SignupForm.read("绿岛(洛阳)物业", code(2), "yunxi", "trial", "王敏", "m2@example.com", "13900002222");
        refused(() -> ask(desk, other), SignupRule.A_COMPANY_NAME_IS_HELD_ONCE, "company");
    }

    @Test
    void an_address_gets_few_letters_a_day() {
        for (var day = 0; day < 3; day++) {
            ask(desk(NOON.plusSeconds(300L * day)), form("yunxi", 1));
        }

        refused(
                () -> ask(desk(NOON.plusSeconds(1200)), form("yunxi", 1)),
                SignupRule.AN_E_MAIL_ADDRESS_GETS_FEW_LETTERS,
                "email");
        ask(desk(NOON.plus(Duration.ofHours(25))), form("yunxi", 1));
    }

    @Test
    void a_network_asks_seldom_even_all_at_once() throws Exception {
        var answers = atOnce(IntStream.range(0, 40).mapToObj(i -> form("gongsi" + (char) ('a' + i % 8) + "-x" + i, i)));

        assertThat(answers)
                .filteredOn(SignupRule.A_NETWORK_ASKS_SELDOM.key()::equals)
                .hasSize(10);
        desk.ask(form("qita", 77), "198.51.100.7", Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x'; drop table platform.signup; --",
                "../../etc/passwd",
                "<script>alert(1)</script>",
                "C:\\windows",
                "%00",
                "\u0000",
                "{0}"
            })
    void sql_paths_and_markup_are_no_names(String typed) {
        for (var text : List.of(typed, typed.repeat(700))) {
            assertThatThrownBy(() ->
                            SignupForm.read(text, code(1), "yunxi", "trial", "王敏", "m1@example.com", "13900002222"))
                    .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field())
                            .isEqualTo("company"));
            assertThatThrownBy(() ->
                            SignupForm.read("云溪物业", code(1), text, "trial", "王敏", "m1@example.com", "13900002222"))
                    .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field())
                            .isEqualTo("alias"));
            assertThatThrownBy(() ->
                            SignupForm.read("云溪物业", code(1), "yunxi", "trial", text, "m1@example.com", "13900002222"))
                    .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field())
                            .isEqualTo("contact"));
            assertThatThrownBy(() -> SignupForm.read("云溪物业", code(1), "yunxi", "trial", "王敏", text, "13900002222"))
                    .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field())
                            .isEqualTo("email"));
        }
    }

    @Test
    void every_field_says_what_is_wrong_with_it() {
        var long_ = "云".repeat(10_000);
        refused(
                () -> SignupForm.read(long_, code(1), "yunxi", "trial", "王敏", "m@example.com", "13900002222"),
                KernelRule.A_TEXT_FITS_ITS_PLACE,
                "company");
        refused(
                () -> SignupForm.read("云溪物业", code(1), "yun--xi", "trial", "王敏", "m@example.com", "13900002222"),
                TenancyRule.AN_ALIAS_IS_LOWER_CASE_LETTERS_DIGITS_AND_DASHES,
                "alias");
        refused(
                () -> SignupForm.read("云溪物业", code(1), "admin", "trial", "王敏", "m@example.com", "13900002222"),
                SignupRule.AN_ALIAS_IS_NOT_RESERVED,
                "alias");
        refused(
                () -> SignupForm.read(
                        "云溪物业", code(1), "yunxi", "trial", "王敏", "m@example.com\r\nBcc: x@y.cn", "13900002222"),
                SignupRule.AN_E_MAIL_ADDRESS_HAS_NAME_AND_DOMAIN,
                "email");
        refused(
                () -> SignupForm.read("云溪物业", code(1), "yunxi", "trial", "王敏", "m@example.com", "9".repeat(10_000)),
                KernelRule.A_PHONE_NUMBER_HAS_SEVEN_TO_FIFTEEN_DIGITS,
                "phone");
        refused(
                () -> SignupForm.read("云溪物业", code(1), "yunxi", "trial", " ", "m@example.com", "1"),
                SignupRule.A_FORM_IS_FILLED_IN,
                "contact");
    }

    private static LetterSent ask(SignupDesk at, SignupForm form) {
        return at.ask(form, "203.0.113.9", Locale.SIMPLIFIED_CHINESE);
    }

    private List<String> atOnce(Stream<SignupForm> forms) throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<String>();
            for (var answer : threads.invokeAll(
                    forms.<Callable<String>>map(form -> () -> answer(form)).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private String answer(SignupForm form) {
        try {
            ask(desk, form);
            return "taken";
        } catch (RuleViolation refused) {
            return refused.rule().key();
        }
    }

    private static SignupForm form(String alias, int number) {
        return SignupForm.read(
                "云溪物业 " + number,
                code(number),
                alias,
                "trial",
                "王敏",
                "m" + number + "@example.com",
                "139000" + (20000 + number));
    }

    private static String code(int number) {
        var first = "91410300MA%06d".formatted(number);
        return first + "X" + CreditCode.check(first + "X");
    }

    private static void refused(Runnable work, Rule rule, String field) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
