package io.jinlin.webshell.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LimitTest {

    private static final Instant NOW = Instant.parse("2026-11-21T06:05:00Z");

    @Test
    void ample_time_says_what_is_left() {
        assertThat(limit(Duration.ofHours(27), null)).isEqualTo(new Limit("ample", "clock", "剩 1 天 3 小时"));
    }

    @Test
    void less_than_four_hours_is_near() {
        assertThat(limit(Duration.ofMinutes(125), null)).isEqualTo(new Limit("near", "hourglass", "剩 2 小时 5 分钟"));
    }

    @Test
    void a_passed_limit_is_over_in_colour_symbol_and_words() {
        assertThat(limit(Duration.ofMinutes(-40), null)).isEqualTo(new Limit("over", "alert", "超时 40 分钟"));
    }

    @Test
    void done_in_time_is_kept() {
        assertThat(limit(Duration.ofHours(1), Duration.ZERO).words()).isEqualTo("按时完成");
    }

    @Test
    void done_late_says_how_late_forever() {
        assertThat(limit(Duration.ofHours(-3), Duration.ofHours(-1)).words()).isEqualTo("已完成，超时 2 小时");
    }

    @Test
    void english_readers_read_english() {
        assertThat(Limit.of(NOW.plus(Duration.ofDays(2)), null, NOW, Locale.ENGLISH)
                        .words())
                .isEqualTo("2 d left");
    }

    private static Limit limit(Duration due, @Nullable Duration done) {
        return Limit.of(NOW.plus(due), done == null ? null : NOW.plus(done), NOW, Locale.SIMPLIFIED_CHINESE);
    }
}
