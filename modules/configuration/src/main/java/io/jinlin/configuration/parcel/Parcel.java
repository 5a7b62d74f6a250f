package io.jinlin.configuration.parcel;

import static io.jinlin.configuration.ConfigurationRule.A_PACKAGE_HOLDS_FILES_OF_ONE_COMPANY;
import static io.jinlin.configuration.ConfigurationRule.A_PACKAGE_HOLDS_ONLY_KNOWN_FILES;
import static io.jinlin.configuration.ConfigurationRule.A_PACKAGE_IS_A_SMALL_ZIP;
import static io.jinlin.configuration.ConfigurationRule.A_PACKAGE_NAMES_A_FILE_ONCE;

import io.jinlin.configuration.Content;
import io.jinlin.configuration.Fault;
import io.jinlin.configuration.version.Subject;
import io.jinlin.kernel.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A package of configuration: {@code tenant-config/<company>/numbering.yaml} and so on, zipped. It is read in memory and never unpacked to
 * a disk; names are compared with the names there are, and every file is cut off where it grows too large.
 *
 * @param texts by subject
 * @param faults empty if all of it could be read
 */
record Parcel(Map<Subject, String> texts, List<Fault> faults) {

    static final int LARGEST = 1024 * 1024;
    private static final int MOST_FILES = 64;
    private static final int LARGEST_FILE = 4 * Content.LONGEST;
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final Pattern PATH =
            Pattern.compile("tenant-config/([a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?)/([a-z0-9./-]{1,80})");

    /** @param subjects those a company may decide */
    static Parcel of(byte[] zip, List<Subject> subjects) {
        return new Opening(subjects).open(zip);
    }

    /** Zipped for that company. */
    static byte[] zip(String company, Map<Subject, String> texts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var text : texts.entrySet()) {
                var entry = new ZipEntry(
                        "tenant-config/" + company + '/' + text.getKey().file());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** One package being opened. */
    private static final class Opening {

        private final List<Subject> subjects;
        private final Map<Subject, String> texts = new LinkedHashMap<>();
        private final List<Fault> faults = new ArrayList<>();
        private @Nullable String company;

        Opening(List<Subject> subjects) {
            this.subjects = subjects;
        }

        Parcel open(byte[] bytes) {
            if (bytes.length > LARGEST) {
                fault("", A_PACKAGE_IS_A_SMALL_ZIP, "> 1 MB");
                return parcel();
            }
            var expected = entries(bytes);
            int read = 0;
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (++read > MOST_FILES) {
                        fault("", A_PACKAGE_IS_A_SMALL_ZIP, "> " + MOST_FILES);
                        return parcel();
                    }
                    take(entry, zip);
                }
            } catch (IOException | IllegalArgumentException broken) {
                fault("", A_PACKAGE_IS_A_SMALL_ZIP, String.valueOf(broken.getMessage()));
                return parcel();
            }
            if (read == 0 || expected != read) {
                fault("", A_PACKAGE_IS_A_SMALL_ZIP, read + " ≠ " + Math.max(0, expected));
            }
            return parcel();
        }

        private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
            var name = entry.getName();
            var content = limited(zip);
            if (entry.isDirectory() && name.matches("tenant-config/([a-z0-9-]+/(forms/)?)?")) {
                return;
            }
            var path = PATH.matcher(name);
            var subject = path.matches() ? subject(path.group(2)) : Optional.<Subject>empty();
            if (subject.isEmpty()) {
                fault(shown(name), A_PACKAGE_HOLDS_ONLY_KNOWN_FILES, shown(name));
            } else if (company != null && !company.equals(path.group(1))) {
                fault(name, A_PACKAGE_HOLDS_FILES_OF_ONE_COMPANY, company, path.group(1));
            } else if (content == null) {
                fault(name, A_PACKAGE_IS_A_SMALL_ZIP, "> 64 KB");
            } else if (texts.containsKey(subject.get())) {
                fault(name, A_PACKAGE_NAMES_A_FILE_ONCE, name);
            } else {
                company = path.group(1);
                decode(content)
                        .ifPresentOrElse(
                                text -> texts.put(subject.get(), text),
                                () -> fault(name, A_PACKAGE_IS_A_SMALL_ZIP, "UTF-8"));
            }
        }

        private Optional<Subject> subject(String file) {
            return subjects.stream().filter(one -> one.file().equals(file)).findFirst();
        }

        /** Inflated only as far as a file may be long; null for a longer one. */
        private static byte @Nullable [] limited(ZipInputStream zip) throws IOException {
            var bytes = zip.readNBytes(LARGEST_FILE + 1);
            return bytes.length > LARGEST_FILE ? null : bytes;
        }

        private static Optional<String> decode(byte[] content) {
            try {
                return Optional.of(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .toString());
            } catch (CharacterCodingException otherEncoding) {
                return Optional.empty();
            }
        }

        private void fault(String file, Rule rule, Object... args) {
            var words = java.util.Arrays.stream(args).map(String::valueOf).toList();
            faults.add(new Fault(file, 0, "", rule, words));
        }

        private static String shown(String name) {
            var clean = io.jinlin.kernel.Texts.clean(name);
            return clean.length() > 120 ? clean.substring(0, 120) + '…' : clean;
        }

        private Parcel parcel() {
            return new Parcel(texts, faults);
        }
    }

    /** How many files the directory at the end names; -1 when there is none, as in a package that was cut off. */
    private static int entries(byte[] bytes) {
        var data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = bytes.length - END_LENGTH; at >= 0; at--) {
            if (data.getInt(at) == END_OF_DIRECTORY
                    && at + END_LENGTH + (data.getShort(at + 20) & 0xffff) == bytes.length) {
                return data.getShort(at + 10) & 0xffff;
            }
        }
        return -1;
    }
}
