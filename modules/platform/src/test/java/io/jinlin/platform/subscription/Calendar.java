package io.jinlin.platform.subscription;

import io.jinlin.tenancy.BusinessClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that is turned by hand. */
final class Calendar extends Clock {

    volatile LocalDate day;

    Calendar(LocalDate day) {
        this.day = day;
    }

    @Override
    public ZoneId getZone() {
        return BusinessClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return day.atTime(3, 0).atZone(BusinessClock.ZONE).toInstant();
    }
}
