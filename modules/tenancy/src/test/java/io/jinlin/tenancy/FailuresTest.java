package io.jinlin.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void a_company_that_fails_does_not_starve_the_next() {
        var failures = new Failures();
        var served = new ArrayList<String>();

        for (var alias : new String[] {"first", "second", "third"}) {
            failures.collect(new TenantId(alias), () -> {
                if (alias.equals("second")) {
                    throw new IllegalStateException("broken");
                }
                served.add(alias);
            });
        }

        assertThat(served).containsExactly("first", "third");
        assertThatThrownBy(failures::raise)
                .isInstanceOf(Failures.SomeCompaniesFailed.class)
                .hasMessage("second")
                .hasRootCauseMessage("broken");
    }

    @Test
    void nothing_is_raised_when_all_went_well() {
        new Failures().raise();
    }
}
