package io.jinlin.configuration.parcel;

import static io.jinlin.configuration.ConfigurationRule.A_CONTENT_IS_PLAIN_YAML;
import static io.jinlin.configuration.ConfigurationRule.A_PACKAGE_HOLDS_FILES_OF_ONE_COMPANY;
import static io.jinlin.configuration.ConfigurationRule.A_PACKAGE_HOLDS_ONLY_KNOWN_FILES;
import static io.jinlin.configuration.ConfigurationRule.A_PACKAGE_IS_A_SMALL_ZIP;
import static io.jinlin.configuration.parcel.ParcelMother.KINDS;
import static io.jinlin.configuration.parcel.ParcelMother.SOUND;
import static io.jinlin.configuration.parcel.ParcelMother.faults;
import static io.jinlin.configuration.parcel.ParcelMother.standards;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.configuration.Fault;
import io.jinlin.configuration.version.Subject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Example;

/** What goes out as a package comes in as it was, and what is no package of ours is refused by name. */
class ParcelTest {

    @Example
    void what_goes_out_comes_in_as_it_was() {
        var parcel = Parcel.of(SOUND, KINDS.subjects());

        assertThat(parcel.faults()).isEmpty();
        assertThat(parcel.texts()).isEqualTo(standards());
        assertThat(faults(parcel)).isEmpty();
    }

    @Example
    void a_bomb_is_not_unpacked() throws IOException {
        assertThat(Parcel.of(zipped(Map.of("tenant-config/a/numbering.yaml", new byte[300_000_000])), KINDS.subjects())
                        .faults())
                .extracting(Fault::rule)
                .containsExactly(A_PACKAGE_IS_A_SMALL_ZIP);
        assertThat(KINDS.faults(
                        new Subject("numbering", ""),
                        "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n"))
                .extracting(Fault::rule)
                .containsExactly(A_CONTENT_IS_PLAIN_YAML);
        assertThat(KINDS.faults(new Subject("numbering", ""), "a: " + "[".repeat(30_000)))
                .hasSize(1);
    }

    @Example
    void only_known_files_of_one_company_are_taken() throws IOException {
        for (var name : List.of(
                "../../etc/passwd",
                "tenant-config/a/../b/numbering.yaml",
                "/tenant-config/a/numbering.yaml",
                "tenant-config/a/forms/../numbering.yaml",
                "tenant-config\\a\\numbering.yaml",
                "tenant-config/a/forms/other.yaml",
                "tenant-config/a/numbering.yaml.exe")) {
            assertThat(Parcel.of(zipped(Map.of(name, new byte[] {'a'})), KINDS.subjects())
                            .faults())
                    .as(name)
                    .extracting(Fault::rule)
                    .containsExactly(A_PACKAGE_HOLDS_ONLY_KNOWN_FILES);
        }
        var two = new LinkedHashMap<String, byte[]>();
        two.put("tenant-config/a/numbering.yaml", new byte[] {'a'});
        two.put("tenant-config/b/wording.yaml", new byte[] {'a'});
        assertThat(Parcel.of(zipped(two), KINDS.subjects()).faults())
                .extracting(Fault::rule)
                .containsExactly(A_PACKAGE_HOLDS_FILES_OF_ONE_COMPANY);
    }

    @Example
    void every_fault_of_a_form_is_listed_with_its_line() {
        var yaml = KINDS.standard(new Subject("forms", "receipt"))
                .replace("field: payer", "field: nobody")
                .replace("as: capitals", "as: shouting");

        var faults = KINDS.faults(new Subject("forms", "receipt"), yaml);

        assertThat(faults).hasSize(2).allSatisfy(fault -> {
            var line = yaml.lines().toList().get(fault.line() - 1);
            assertThat(line).containsAnyOf("nobody", "shouting");
        });
    }

    @Example
    void what_the_sample_company_decided_is_without_fault() throws IOException {
        var folder = java.nio.file.Path.of("../../tenant-config/shangyu");
        for (var subject : KINDS.subjects()) {
            var file = folder.resolve(subject.file());
            if (java.nio.file.Files.exists(file)) {
                assertThat(KINDS.faults(subject, java.nio.file.Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
