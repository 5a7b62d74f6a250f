package io.jinlin.restshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @Test
    void a_version_is_read_as_the_etag_was_written() {
        assertThat(Version.fromString("\"7\"")).isEqualTo(new Version(7)).hasToString("\"7\"");
        assertThat(Version.fromString("W/\"7\"")).isEqualTo(new Version(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "*", "\"\"", "\"-1\"", "\"1\", \"2\"", "\"99999999999999999999\""})
    void anything_else_is_refused(String header) {
        assertThatThrownBy(() -> Version.fromString(header))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("restshell.A_VERSION_IS_WRITTEN_AS_IN_THE_ETAG");
    }
}
