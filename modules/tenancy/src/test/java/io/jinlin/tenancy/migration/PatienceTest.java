package io.jinlin.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void a_table_that_is_in_use_is_tried_again() {
        Patience.whileLocked(() -> failing("55P03", 3));

        assertThat(tries).hasValue(4);
    }

    @Test
    void a_table_that_never_gets_free_ends_the_patience() {
        assertThatThrownBy(() -> Patience.whileLocked(() -> failing("55P03", 1_000)))
                .hasRootCauseInstanceOf(SQLException.class);

        assertThat(tries).hasValue(10);
    }

    @Test
    void a_migration_that_is_wrong_is_not_tried_again() {
        assertThatThrownBy(() -> Patience.whileLocked(() -> failing("42601", 3)))
                .hasRootCauseInstanceOf(SQLException.class);

        assertThat(tries).hasValue(1);
    }

    private void failing(String sqlState, int times) {
        if (tries.incrementAndGet() <= times) {
            throw new IllegalStateException(new SQLException("canceling statement", sqlState));
        }
    }
}
