package io.jinlin.app.sample;

import io.jinlin.tenancy.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/** Time in one story: it passes, at night it jumps to the next morning, and it stops at the end of the sample. */
final class SampleTime {

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(20, 30);

    private final Instant end;
    private Instant now;

    SampleTime(Instant start, Instant end) {
        this.now = start;
        this.end = end;
    }

    Instant now() {
        return now;
    }

    /** @return false when the sample ends before */
    boolean pass(Duration duration) {
        var then = now.plus(duration).atZone(BusinessClock.ZONE);
        if (then.toLocalTime().isAfter(CLOSES)) {
            then = then.plusDays(1).with(OPENS).plusMinutes(duration.toMinutes() % 90);
        } else if (then.toLocalTime().isBefore(OPENS)) {
            then = then.with(OPENS).plusMinutes(duration.toMinutes() % 90);
        }
        now = then.toInstant();
        return now.isBefore(end);
    }
}
