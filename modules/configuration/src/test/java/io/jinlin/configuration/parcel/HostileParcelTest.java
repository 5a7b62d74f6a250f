package io.jinlin.configuration.parcel;

import static io.jinlin.configuration.ConfigurationRule.A_PACKAGE_IS_A_SMALL_ZIP;
import static io.jinlin.configuration.parcel.ParcelMother.KINDS;
import static io.jinlin.configuration.parcel.ParcelMother.SOUND;
import static io.jinlin.configuration.parcel.ParcelMother.faults;
import static io.jinlin.configuration.parcel.ParcelMother.standards;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.configuration.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is sent as a package: it is read as it is, or its faults are listed; nothing else happens. */
class HostileParcelTest {

    @Property
    void bytes_that_are_no_package_are_listed_as_such(@ForAll @Size(max = 400) byte[] bytes) {
        assertThat(Parcel.of(bytes, KINDS.subjects()).faults())
                .extracting(Fault::rule)
                .contains(A_PACKAGE_IS_A_SMALL_ZIP);
    }

    @Property
    void a_package_that_was_cut_off_is_refused(@ForAll @IntRange(max = 100_000) int seed) {
        int length = seed % SOUND.length;

        assertThat(Parcel.of(Arrays.copyOf(SOUND, length), KINDS.subjects()).faults())
                .isNotEmpty();
    }

    @Property
    void a_package_with_a_byte_changed_is_read_or_its_faults_are_listed(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll byte other) {
        var bytes = SOUND.clone();
        bytes[seed % bytes.length] = other;

        var parcel = Parcel.of(bytes, KINDS.subjects());

        assertThat(faults(parcel)).allSatisfy(fault -> assertThat(fault.text(Locale.SIMPLIFIED_CHINESE))
                .isNotBlank());
    }

    @Property
    void yaml_that_was_spoilt_is_read_or_its_faults_are_listed_with_words(
            @ForAll @IntRange(max = 100_000) int at, @ForAll @Size(max = 6) List<Character> spoil) {
        for (var text : standards().entrySet()) {
            var yaml = text.getValue();
            int place = at % yaml.length();
            var dirt = new StringBuilder();
            spoil.forEach(dirt::append);
            var spoilt = yaml.substring(0, place) + dirt + yaml.substring(Math.min(yaml.length(), place + 2));

            assertThat(KINDS.faults(text.getKey(), spoilt)).allSatisfy(fault -> {
                assertThat(fault.line()).isNotNegative();
                assertThat(fault.text(Locale.SIMPLIFIED_CHINESE))
                        .isNotBlank()
                        .isNotEqualTo(fault.rule().key());
            });
        }
    }
}
