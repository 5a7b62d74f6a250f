package io.jinlin.faults.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimetableTest {

    @Test
    void the_same_seed_is_the_same_timetable() {
        assertThat(Timetable.of(4711)).hasToString(Timetable.of(4711).toString());
        assertThat(Timetable.of(4711).toString())
                .isNotEqualTo(Timetable.of(4712).toString());
    }

    @Test
    void every_timetable_has_a_fault_of_each_family() {
        LongStream.range(0, 100).forEach(seed -> assertThat(Timetable.of(seed).entries())
                .extracting(entry -> entry.fault().family())
                .contains(Fault.Family.values()));
    }

    @Test
    void ten_timetables_hold_nearly_every_fault() {
        var faults = LongStream.range(0, 10)
                .boxed()
                .flatMap(seed -> Timetable.of(seed).entries().stream())
                .map(Timetable.Entry::fault)
                .collect(Collectors.toSet());

        assertThat(faults).hasSizeGreaterThan(9);
    }
}
