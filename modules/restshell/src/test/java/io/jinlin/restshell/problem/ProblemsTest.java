package io.jinlin.restshell.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.spi.ResourceAllocationException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database that is away is no mistake of ours: the caller is told to send the same again. */
class ProblemsTest {

    @ParameterizedTest
    @MethodSource
    void a_database_that_is_away_is_a_503_that_passes(Exception thrown) {
        var problem = Problems.of(new IllegalStateException(thrown));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.code()).isEqualTo("restshell.THE_DATABASE_ANSWERS");
        assertThat(RetryAfter.seconds(problem)).contains(2);
    }

    static Stream<Exception> a_database_that_is_away_is_a_503_that_passes() {
        return Stream.of(
                new SQLException("connection refused", "08001"),
                new SQLException("an I/O error occurred", "08006"),
                new SQLException("terminating connection due to administrator command", "57P01"),
                new SQLException("the database system is starting up", "57P03"),
                new SQLException("sorry, too many clients already", "53300"),
                new SQLException("Error in allocating a connection. Cause: in use"),
                new ResourceAllocationException("no connection"),
                new TransactionalException("encountered exception during commit", new SystemException()));
    }

    @ParameterizedTest
    @MethodSource
    void what_the_database_refuses_is_no_503(Exception thrown) {
        assertThat(Problems.of(thrown).status()).isNotEqualTo(503);
    }

    static Stream<Exception> what_the_database_refuses_is_no_503() {
        return Stream.of(
                new SQLException("syntax error", "42601"),
                new SQLException("duplicate key", "23505"),
                new SQLException("value too long", "22001"),
                new IllegalStateException("ours"));
    }

    @Test
    void our_own_mistakes_do_not_pass_by_themselves() {
        assertThat(RetryAfter.seconds(Problems.of(new IllegalStateException()))).isEmpty();
    }
}
