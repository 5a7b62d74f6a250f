package io.jinlin.app.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.identity.StaffSession;
import io.jinlin.identity.SystemActor;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSchemas;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The wall between companies in the real archive: a pool of two connections, eight threads, fifty companies and accidents at
 * random; and the same wall with a part taken out, which must not stand. Then what else shows inside only: statements, jobs, rates.
 */
@ExtendWith({StackFirst.class, ArquillianExtension.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InsideTheServerIT {

    private static final int COMPANIES = 50;
    private static final int THREADS = 8;
    private static final int TURNS = 2_000;
    private static final long SEED = 20261121L;
    private static final TenantId SHANGYU = new TenantId("shangyu");
    private static final TenantId XINGHE = new TenantId("xinghe");

    @Inject
    Proof proof;

    @Inject
    Tenancy tenancy;

    @Inject
    TenantSchemas schemas;

    @Inject
    StaffSession session;

    @Inject
    Traffic traffic;

    @Inject
    Lists lists;

    @Resource(lookup = "java:app/jdbc/jinlin")
    DataSource pool;

    @Resource(lookup = "java:app/jdbc/provisioning")
    DataSource provisioning;

    @Deployment
    static WebArchive theRealArchive() {
        return RealArchive.withTwoConnections();
    }

    @Test
    @Order(1)
    void two_connections_serve_fifty_companies_and_never_show_a_foreign_row() throws Exception {
        for (var number = 0; number < COMPANIES; number++) {
            var company = company(number);
            schemas.create(company);
            tenancy.as(company, () -> proof.make(company.alias()));
        }
        var accidents = new AtomicInteger();
        var written = IntStream.range(0, COMPANIES)
                .mapToObj(i -> new AtomicInteger(1))
                .toList();

        Threads.run(THREADS, thread -> {
            var random = new Random(SEED + thread);
            for (var turn = 0; turn < TURNS / THREADS; turn++) {
                var number = random.nextInt(COMPANIES);
                var happens = random.nextInt(10);
                tenancy.as(company(number), () -> turn(number, happens, accidents, written.get(number)));
            }
        });

        assertThat(accidents.get()).isGreaterThan(TURNS / 10);
        for (var number = 0; number < COMPANIES; number++) {
            var company = company(number);
            assertThat(tenancy.as(company, () -> List.copyOf(proof.seen())))
                    .hasSize(written.get(number).get())
                    .allMatch(row -> row.equals(company.alias() + "/" + company.schema()));
        }
    }

    private void turn(int number, int happens, AtomicInteger accidents, AtomicInteger written) {
        var alias = company(number).alias();
        if (happens < 2) {
            accidents.incrementAndGet();
            assertThatThrownBy(() -> proof.write(alias, () -> {
                        throw new IllegalStateException("an accident");
                    }))
                    .hasMessageContaining("an accident");
        } else if (happens < 5) {
            proof.write(alias, () -> {});
            written.incrementAndGet();
        } else {
            assertThat(proof.seen()).isNotEmpty().allMatch(row -> ((String) row).startsWith(alias + "/"));
        }
    }

    @Test
    @Order(2)
    void without_a_company_there_is_no_table() {
        assertThatThrownBy(proof::seen).hasStackTraceContaining("proof");
    }

    @Test
    @Order(3)
    void without_join_existing_the_wall_is_noticed_to_be_missing() {
        assertThat(tenancy.as(SHANGYU, proof::requests)).isNotNegative();
        assertThatThrownBy(() -> tenancy.as(SHANGYU, proof::requestsWithoutJoinExisting))
                .hasStackTraceContaining("idempotent_request");
    }

    @Test
    @Order(4)
    void without_the_binding_the_wall_is_noticed_to_be_missing() {
        assertThat(tenancy.as(company(0), () -> List.copyOf(proof.seen()))).isNotEmpty();
        assertThatThrownBy(() -> tenancy.as(company(0), () -> List.copyOf(proof.seenWithoutBinding())))
                .hasStackTraceContaining("proof");
    }

    @Test
    @Order(5)
    void a_login_role_that_inherited_would_see_every_company() throws SQLException {
        var everything = "select count(*) from t_proof_0.proof";
        assertThatThrownBy(() -> count(everything)).hasMessageContaining("permission denied");

        run("grant t_proof_0 to jinlin_app with inherit true");
        try {
            assertThat(count(everything)).isPositive();
        } finally {
            run("grant t_proof_0 to jinlin_app with inherit false");
        }
        assertThatThrownBy(() -> count(everything)).hasMessageContaining("permission denied");
    }

    private void run(String sql) throws SQLException {
        try (var connection = provisioning.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    @Order(6)
    void a_thread_cannot_change_companies_half_way() {
        assertThatThrownBy(() -> tenancy.as(company(0), () -> tenancy.as(company(1), () -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Order(7)
    void no_list_asks_more_of_the_database_when_it_is_longer() {
        var room = tenancy.as(XINGHE, traffic::rooms).get(0);
        var other = tenancy.as(XINGHE, traffic::rooms).get(1);
        var order = tenancy.as(XINGHE, () -> traffic.finished(room));
        tenancy.as(XINGHE, () -> traffic.day(room));
        var few = read(room, order, 2);

        tenancy.as(XINGHE, () -> {
            traffic.day(room);
            traffic.day(other);
            traffic.finished(room);
            traffic.photo(order);
            traffic.photo(order);
        });
        var many = read(room, order, 20);

        assertThat(few).allSatisfy((list, shorter) -> {
            var longer = Objects.requireNonNull(many.get(list));
            assertThat(shorter.statements()).as(list).isPositive();
            assertThat(longer.rows()).as(list + ": rows").isGreaterThan(shorter.rows());
            assertThat(longer.statements()).as(list + ": statements").isEqualTo(shorter.statements());
        });
    }

    private Map<String, Statements.Reading> read(UUID room, UUID order, int most) {
        return tenancy.as(XINGHE, () -> session.as(new SystemActor("proof"), () -> lists.read(room, order, most)));
    }

    @Test
    @Order(8)
    void every_company_forgets_the_requests_it_answered_a_day_ago() throws Exception {
        var companies = List.of(SHANGYU, XINGHE);
        companies.forEach(company -> tenancy.as(company, () -> {
            proof.remember("yesterday", 25);
            proof.remember("this-morning", 23);
        }));

        run(
                "update platform.scheduled_tasks set execution_time = now() where task_name = 'restshell.forgotten-requests.round'");

        for (var company : companies) {
            List<?> left = List.of();
            for (var tries = 0; tries < 100 && left.size() != 1; tries++) {
                Thread.sleep(200);
                left = tenancy.as(company, proof::remembered);
            }
            assertThat(left).as(company.alias()).hasToString("[this-morning]");
        }
    }

    @Test
    @Order(9)
    @RunAsClient
    void an_account_that_asks_too_fast_waits_and_nobody_else_does() throws InterruptedException {
        var hurried = new HurriedClient("assistant@xinghe", "xinghe");
        var refusal = hurried.ask();

        assertThat(refusal.status()).isEqualTo(429);
        assertThat(refusal.json().get("code").asText()).isEqualTo("restshell.A_CLIENT_KEEPS_TO_ITS_RATE");
        assertThat(hurried.served()).isGreaterThanOrEqualTo(20);
        assertThat(new HurriedClient("supervisor@xinghe", "xinghe").askOnce()).isEqualTo(200);
        assertThat(hurried.isServedLater()).isTrue();
    }

    private static TenantId company(int number) {
        return new TenantId("proof-" + number);
    }
}
