package io.jinlin.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Whatever a {@code Range} header says, no byte is promised that is not there, and those that are there are the ones asked for. */
class HostileByteRangeTest {

    private static final long MOST = 999_999_999_999_999_999L;

    @Property
    void any_header_stays_within_what_there_is(
            @ForAll @Size(max = 8) List<@From("parts") String> parts, @ForAll("sizes") long size) {
        var header = String.join("", parts);
        within(header, size);
        within("bytes=" + header, size);
    }

    @Property
    void any_text_asks_for_everything(@ForAll String header, @ForAll("sizes") long size) {
        within(header, size);
        within("bytes=" + header, size);
    }

    @Property
    void from_one_byte_to_another_is_just_that(
            @ForAll @LongRange(max = MOST) long from,
            @ForAll @LongRange(max = MOST) long to,
            @ForAll("sizes") long size) {
        var range = ByteRange.of("bytes=" + from + "-" + to, size);

        if (from <= to && from < size) {
            assertThat(range).contains(new ByteRange(from, Math.min(to, size - 1), size));
        } else {
            assertThat(range).isEmpty();
        }
        assertThat(ByteRange.start("bytes=" + from + "-" + to)).isEqualTo(from);
    }

    @Property
    void from_one_byte_on_is_the_rest(@ForAll @LongRange(max = MOST) long from, @ForAll("sizes") long size) {
        var range = ByteRange.of(" bytes=" + from + "- ", size);

        if (from < size) {
            assertThat(range).hasValueSatisfying(rest -> {
                assertThat(rest).isEqualTo(new ByteRange(from, size - 1, size));
                assertThat(rest.isWhole()).isEqualTo(from == 0);
            });
        } else {
            assertThat(range).isEmpty();
        }
    }

    @Property
    void the_last_bytes_are_the_end(@ForAll @LongRange(max = MOST) long last, @ForAll("sizes") long size) {
        var range = ByteRange.of("bytes=-" + last, size);

        if (last > 0 && size > 0) {
            assertThat(range).hasValueSatisfying(end -> {
                assertThat(end.length()).isEqualTo(Math.min(last, size));
                assertThat(end.to()).isEqualTo(size - 1);
            });
        } else {
            assertThat(range).isEmpty();
        }
    }

    private static void within(String header, long size) {
        if (!header.strip().matches("bytes=([0-9]{1,18}-[0-9]{0,18}|-[0-9]{1,18})")) {
            assertThat(ByteRange.of(header, size)).contains(new ByteRange(0, size - 1, size));
        }
        assertThat(ByteRange.start(header)).isNotNegative();
        ByteRange.of(header, size).ifPresent(range -> {
            assertThat(range.of()).isEqualTo(size);
            assertThat(range.from()).isNotNegative();
            assertThat(range.to()).isLessThan(size);
            assertThat(range.length()).isBetween(size == 0 ? 0L : 1L, size);
            assertThat(range.isWhole()).isEqualTo(range.from() == 0 && range.to() == size - 1);
        });
    }

    @Provide
    Arbitrary<Long> sizes() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 3),
                Arbitraries.longs().between(0, 1_000_000),
                Arbitraries.longs().between(0, Long.MAX_VALUE));
    }

    @Provide
    Arbitrary<String> parts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "bytes",
                        "=",
                        "-",
                        "-",
                        ",",
                        " ",
                        "\t",
                        "\n",
                        "0",
                        "1",
                        "2",
                        "+",
                        "x",
                        "9".repeat(18),
                        "9".repeat(19),
                        "9".repeat(5000),
                        "١",
                        "１",
                        "\0"),
                Arbitraries.longs().map(Object::toString));
    }
}
