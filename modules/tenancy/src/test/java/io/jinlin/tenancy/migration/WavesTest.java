package io.jinlin.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.tenancy.MigrationState;
import io.jinlin.tenancy.Rollout;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantState;
import io.jinlin.tenancy.TestDatabase;
import io.jinlin.tenancy.WaveEnded;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An update reaches companies wave by wave; where it fails, the others go on working as they did. */
class WavesTest {

    private static final List<String> COMPANIES = List.of("wave-a", "wave-b", "wave-c", "wave-d", "wave-e");
    private static final String[] BEFORE = {"sample:10"};
    private static final String[] AFTER = {"sample:10", "second:20"};

    private final TestDatabase database = TestDatabase.get();
    private final News news = new News();

    @BeforeEach
    void five_companies_of_the_version_before() throws SQLException {
        execute("delete from platform.tenant; delete from platform.migration_state;"
                + "delete from platform.migration_rollout");
        var before = migrations(BEFORE);
        for (var alias : COMPANIES) {
            var company = new TenantId(alias);
            execute("drop schema if exists " + company.schema() + " cascade");
            database.tenants().register(company, "公司 " + alias);
            database.schemas().create(company);
            before.migrateNew(company);
            database.tenants().advance(company, TenantState.READY, null, null);
        }
    }

    @Test
    void canaries_go_first_then_wave_after_wave() throws SQLException {
        execute("update platform.tenant set canary = true where alias = 'wave-d'");
        var waves = waves(2, AFTER);
        start(waves);

        assertThat(waves.wave()).isTrue();
        assertThat(served(AFTER)).containsExactly("wave-d");
        assertThat(waves.wave()).isTrue();
        assertThat(served(AFTER)).containsExactly("wave-a", "wave-b", "wave-d");
        waves.run(waves.migrations.fingerprint());

        assertThat(served(AFTER)).containsExactlyElementsOf(COMPANIES);
        assertThat(waves.rollout().state()).isEqualTo(Rollout.State.DONE);
        assertThat(news.waves).containsExactly(0, 1, 2);
    }

    @Test
    void a_wave_with_a_failure_is_finished_and_the_next_does_not_begin() throws SQLException {
        stumble("wave-b");
        var waves = waves(3, AFTER);
        start(waves);
        waves.run(waves.migrations.fingerprint());

        assertThat(waves.rollout())
                .extracting(Rollout::state, Rollout::waiting, Rollout::failed, Rollout::problem)
                .containsExactly(Rollout.State.STOPPED, 2L, 1L, "wave-b");
        assertThat(served(AFTER)).containsExactly("wave-a", "wave-c");
        assertThat(waveB().failure()).contains("stumbled over a note");
        assertThat(waveB().attempts()).isOne();
        // the old version, which may still run, is not disturbed by anything that happened
        assertThat(served(BEFORE)).containsExactlyElementsOf(COMPANIES);

        // a start with the same version tries the failed one alone
        start(waves);
        waves.run(waves.migrations.fingerprint());
        assertThat(waveB().attempts()).isEqualTo(2);
        assertThat(waves.rollout().waiting()).isEqualTo(2);
    }

    @Test
    void the_operator_passes_over_what_failed() throws SQLException {
        stumble("wave-b");
        var waves = waves(3, AFTER);
        start(waves);
        waves.run(waves.migrations.fingerprint());

        waves.book.run(waves.migrations.fingerprint());
        waves.run(waves.migrations.fingerprint());

        assertThat(served(AFTER)).containsExactly("wave-a", "wave-c", "wave-d", "wave-e");
        assertThat(waves.rollout())
                .extracting(Rollout::state, Rollout::waiting, Rollout::failed)
                .containsExactly(Rollout.State.STOPPED, 0L, 1L);
    }

    @Test
    void what_failed_succeeds_once_its_reason_is_gone_and_the_waves_go_on() throws SQLException {
        stumble("wave-b");
        var waves = waves(3, AFTER);
        start(waves);
        waves.run(waves.migrations.fingerprint());
        execute("delete from t_wave_b.note");

        waves.book.forgive(waves.migrations.fingerprint());
        waves.book.run(waves.migrations.fingerprint());
        waves.run(waves.migrations.fingerprint());

        assertThat(served(AFTER)).containsExactlyElementsOf(COMPANIES);
        assertThat(waveB().failure()).isNull();
        assertThat(waves.rollout().state()).isEqualTo(Rollout.State.DONE);
    }

    @Test
    void a_company_is_served_while_it_lacks_only_what_may_wait() {
        String[] quicker = {"sample:10", "third:30"};

        assertThat(states(quicker).get("wave-a"))
                .extracting(MigrationState::isBehind, MigrationState::isServed)
                .containsExactly(true, true);
        assertThat(states(AFTER).get("wave-a"))
                .extracting(MigrationState::isBehind, MigrationState::isServed)
                .containsExactly(true, false);
    }

    @Test
    void a_node_of_the_version_before_starts_beside_newer_schemas_and_leaves_them_alone() {
        var waves = waves(10, AFTER);
        start(waves);
        waves.run(waves.migrations.fingerprint());
        var older = waves(10, BEFORE);

        assertThat(older.rollout())
                .extracting(Rollout::waiting, Rollout::failed)
                .containsExactly(0L, 0L);
        assertThat(served(BEFORE)).containsExactlyElementsOf(COMPANIES);
        // even when it is told to
        older.migrations.migrate(new TenantId("wave-a"));
        assertThat(served(BEFORE)).containsExactlyElementsOf(COMPANIES);
    }

    @Test
    void an_order_of_another_version_is_left_to_its_nodes_until_it_is_overtaken() {
        var ours = waves(10, AFTER);
        var theirs = waves(10, BEFORE);
        start(theirs);

        assertThatThrownBy(() -> ours.run(theirs.migrations.fingerprint()))
                .isInstanceOf(Waves.AnotherVersionsWork.class);

        start(ours);
        ours.run(theirs.migrations.fingerprint());
        assertThat(served(AFTER)).isEmpty();
    }

    /** As {@link Waves#begin} does, without the scheduler. */
    private static void start(Waves waves) {
        if (waves.rollout().failed() > 0) {
            waves.book.forgive(waves.migrations.fingerprint());
        }
        waves.book.run(waves.migrations.fingerprint());
    }

    private Migrations migrations(String... departments) {
        return MigrationsFixture.on(database, departments);
    }

    private Waves waves(int size, String... departments) {
        var waves = new Waves();
        waves.migrations = migrations(departments);
        waves.book = waves.migrations.book;
        waves.executor = Runnable::run;
        waves.ended = news;
        waves.size = size;
        return waves;
    }

    private List<String> served(String... departments) {
        return states(departments).values().stream()
                .filter(MigrationState::isServed)
                .map(state -> state.tenant().alias())
                .sorted()
                .toList();
    }

    private Map<String, MigrationState> states(String... departments) {
        var code = migrations(departments);
        return code.book.page("", 100, code).stream()
                .collect(Collectors.toMap(state -> state.tenant().alias(), Function.identity()));
    }

    private MigrationState waveB() {
        return Objects.requireNonNull(states(AFTER).get("wave-b"));
    }

    private void stumble(String alias) throws SQLException {
        execute("insert into " + new TenantId(alias).schema() + ".note values (gen_random_uuid(), 'stumble')");
    }

    private void execute(String sql) throws SQLException {
        try (var admin = database.superuser();
                var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Remembers what was announced. */
    private static final class News implements Event<WaveEnded> {

        private final List<Integer> waves = new ArrayList<>();

        @Override
        public void fire(WaveEnded ended) {
            waves.add(ended.wave());
        }

        @Override
        public <U extends WaveEnded> CompletionStage<U> fireAsync(U ended) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends WaveEnded> CompletionStage<U> fireAsync(U ended, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<WaveEnded> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends WaveEnded> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends WaveEnded> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
