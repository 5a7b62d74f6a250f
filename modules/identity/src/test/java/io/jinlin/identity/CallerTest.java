package io.jinlin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void what_a_caller_writes_in_front_of_our_own_proxies_is_not_believed() {
        assertThat(Caller.forwarded("6.6.6.6, 203.0.113.77", 1, "10.0.0.1")).isEqualTo("203.0.113.77");
        assertThat(Caller.forwarded("6.6.6.6, 203.0.113.77, 10.0.0.2", 2, "10.0.0.1"))
                .isEqualTo("203.0.113.77");
        assertThat(Caller.forwarded(null, 1, "10.0.0.1")).isEqualTo("10.0.0.1");
    }
}
