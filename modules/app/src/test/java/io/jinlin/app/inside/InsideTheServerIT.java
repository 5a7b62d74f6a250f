package io.jinlin.app.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSchemas;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The wall between companies in the real archive: a pool of two connections, eight threads, fifty companies and accidents at
 * random; and the same wall with a part taken out, which must not stand.
 */
@ExtendWith({StackFirst.class, ArquillianExtension.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InsideTheServerIT {

    private static final int COMPANIES = 50;
    private static final int THREADS = 8;
    private static final int TURNS = 2_000;
    private static final long SEED = 20261121L;

    @Inject
    Proof proof;

    @Inject
    Tenancy tenancy;

    @Inject
    TenantSchemas schemas;

    @Resource(lookup = "java:app/jdbc/jinlin")
    DataSource pool;

    @Resource(lookup = "java:app/jdbc/provisioning")
    DataSource provisioning;

    @Deployment
    static WebArchive theRealArchiveWithTwoConnections() {
        var archive = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/app.war"));
        var web = text(archive, "WEB-INF/web.xml").replace("<max-pool-size>20<", "<max-pool-size>2<");
        var units = text(archive, "WEB-INF/classes/META-INF/persistence.xml");
        var unit = units.substring(units.indexOf("<persistence-unit"), units.indexOf("</persistence>"));
        var join = "<property name=\"eclipselink.transaction.join-existing\" value=\"true\"/>";
        var binding =
                "<property name=\"eclipselink.session.customizer\" value=\"io.jinlin.tenancy.binding.TenantBinding\"/>";
        var mutants = unit.replace("name=\"jinlin\"", "name=\"without-join-existing\"")
                        .replace(join, "")
                + unit.replace("name=\"jinlin\"", "name=\"without-binding\"").replace(binding, "");
        assertThat(web).contains("<max-pool-size>2<");
        assertThat(unit).contains(join, binding);
        return archive.setWebXML(new StringAsset(web))
                .addAsResource(
                        new StringAsset(units.replace("</persistence>", mutants + "</persistence>")),
                        "META-INF/persistence.xml")
                .addClasses(Proof.class, StackFirst.class)
                .addAsLibraries(ShrinkWrap.create(JavaArchive.class, "door-for-tests.jar")
                        .addAsManifestResource(new StringAsset(OPEN_DOOR), "web-fragment.xml"))
                .addAsLibraries(ShrinkWrap.create(JavaArchive.class, "assertj.jar")
                        .addPackages(true, "org.assertj", "net.bytebuddy"));
    }

    /** Arquillian's own servlet is no page of ours: nobody signs in for it. */
    private static final String OPEN_DOOR =
            """
            <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <name>door_for_tests</name>
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>tests</web-resource-name>
                  <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                </web-resource-collection>
              </security-constraint>
            </web-fragment>
            """;

    @Test
    @Order(1)
    void two_connections_serve_fifty_companies_and_never_show_a_foreign_row() throws Exception {
        everyCompany(company -> {
            schemas.create(company);
            tenancy.as(company, () -> proof.make(company.alias()));
        });
        var accidents = new AtomicInteger();
        var written = IntStream.range(0, COMPANIES)
                .mapToObj(i -> new AtomicInteger(1))
                .toList();

        inThreads(thread -> {
            var random = new Random(SEED + thread);
            for (var turn = 0; turn < TURNS / THREADS; turn++) {
                var number = random.nextInt(COMPANIES);
                var happens = random.nextInt(10);
                tenancy.as(company(number), () -> turn(number, happens, accidents, written.get(number)));
            }
        });

        assertThat(accidents.get()).isGreaterThan(TURNS / 10);
        for (var number = 0; number < COMPANIES; number++) {
            var alias = company(number).alias();
            assertThat(tenancy.as(company(number), () -> List.copyOf(proof.seen())))
                    .hasSize(written.get(number).get())
                    .allMatch(row -> row.equals(alias + "/" + company(alias).schema()));
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
        var shangyu = company("shangyu");

        assertThat(tenancy.as(shangyu, proof::requests)).isNotNegative();
        assertThatThrownBy(() -> tenancy.as(shangyu, proof::requestsWithoutJoinExisting))
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

    private void everyCompany(java.util.function.Consumer<TenantId> work) {
        IntStream.range(0, COMPANIES).mapToObj(InsideTheServerIT::company).forEach(work);
    }

    private static void inThreads(java.util.function.IntConsumer work) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var turns = new ArrayList<Future<?>>();
            for (var thread = 0; thread < THREADS; thread++) {
                var number = thread;
                turns.add(threads.submit(() -> work.accept(number)));
            }
            for (var turn : turns) {
                turn.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static TenantId company(int number) {
        return company("proof-" + number);
    }

    private static TenantId company(String alias) {
        return new TenantId(alias);
    }

    private static String text(WebArchive archive, String path) {
        try (var content = archive.get(path).getAsset().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
