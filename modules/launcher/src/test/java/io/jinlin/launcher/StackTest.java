package io.jinlin.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {

    @TempDir
    Path home;

    @Test
    void postgresql_comes_up_alone_with_the_roles_of_the_bootstrap_and_goes_again() throws SQLException {
        var stack = Stack.in(home).start();
        var postmaster = ProcessHandle.of(stack.processes().getOrDefault("PostgreSQL", 0L))
                .orElseThrow();
        try (stack;
                var connection = DriverManager.getConnection(
                        stack.jdbcUrl(), stack.app().user(), stack.app().password());
                var rights = connection
                        .createStatement()
                        .executeQuery("select rolinherit from pg_roles where rolname = current_user")) {
            assertThat(rights.next()).isTrue();
            assertThat(rights.getBoolean(1)).isFalse();
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
        }

        assertThat(postmaster.isAlive()).isFalse();
        assertThat(home.resolve("run")).isEmptyDirectory();
        assertThatThrownBy(() -> DriverManager.getConnection(stack.jdbcUrl(), "postgres", "any"))
                .isInstanceOf(SQLException.class);
    }
}
