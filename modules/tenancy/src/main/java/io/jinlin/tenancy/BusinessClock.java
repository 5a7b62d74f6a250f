package io.jinlin.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The time by which the business goes: Asia/Shanghai. Work that takes over records of the past runs {@linkplain #at at} its own time. */
@ApplicationScoped
@Typed({BusinessClock.class, Clock.class})
public class BusinessClock extends Clock {

    /** The zone in which days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ThreadLocal<@Nullable Instant> PAST = new ThreadLocal<>();

    private final Clock system = Clock.system(ZONE);

    @Override
    public Instant instant() {
        var past = PAST.get();
        return past == null ? system.instant() : past;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }

    /** Records what happened earlier: for the calling thread it is that instant while the work runs. */
    public <T> T at(Instant past, Supplier<T> work) {
        PAST.set(past);
        try {
            return work.get();
        } finally {
            PAST.remove();
        }
    }
}
