package io.jinlin.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.tenancy.TenantSql;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WaitingForTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void a_start_waits_for_a_database_that_does_not_answer_yet() {
        WaitingFor.theDatabase(() -> failUntil(2, "08001"), Duration.ofSeconds(30));

        assertThat(tries).hasValue(2);
    }

    @Test
    void a_start_waits_for_a_database_that_is_coming_up() {
        WaitingFor.theDatabase(() -> failUntil(2, "57P03"), Duration.ofSeconds(30));

        assertThat(tries).hasValue(2);
    }

    @Test
    void a_start_does_not_wait_when_a_migration_is_wrong() {
        assertThatThrownBy(() -> WaitingFor.theDatabase(() -> failUntil(2, "42601"), Duration.ofSeconds(30)))
                .isInstanceOf(TenantSql.SqlFailed.class);

        assertThat(tries).hasValue(1);
    }

    @Test
    void a_start_does_not_wait_for_ever() {
        assertThatThrownBy(() -> WaitingFor.theDatabase(() -> failUntil(100, "08001"), Duration.ZERO))
                .isInstanceOf(TenantSql.SqlFailed.class);
    }

    private void failUntil(int works, String state) {
        if (tries.incrementAndGet() < works) {
            throw new TenantSql.SqlFailed(new SQLException("away", state));
        }
    }
}
