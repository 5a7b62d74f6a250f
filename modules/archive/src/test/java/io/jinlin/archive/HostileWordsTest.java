package io.jinlin.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.archive.file.Sniffed;
import io.jinlin.archive.room.RoomKey;
import io.jinlin.archive.search.Typed;
import io.jinlin.kernel.RuleViolation;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Search words, codes of houses and files from outside, whatever they are. */
class HostileWordsTest {

    /** What is asked of the database has no sign that a pattern would read as "anything". */
    @Property
    void search_words_mean_something_plain_or_nothing(@ForAll("typed") String typed) {
        var words = Typed.of(typed);

        if (words.room() != null) {
            plain(words.room().label()
                    + words.room().building()
                    + words.room().number()
                    + words.room().compact());
        }
        if (words.person() != null) {
            plain(words.person().beginning());
            assertThat(words.person().beginning()).isNotEmpty();
        }
        assertThat(words.meansNothing()).isEqualTo(words.room() == null && words.person() == null);
    }

    @Property
    void a_code_is_read_back_as_it_is_kept(@ForAll("typed") String written) {
        again(RoomKey.buildingCode(written), RoomKey::buildingCode);
        again(RoomKey.unitCode(written), RoomKey::unitCode);
        again(RoomKey.roomNumber(written), RoomKey::roomNumber);
    }

    @Property
    void a_file_is_one_we_know_or_none(@ForAll("files") byte[] bytes) {
        try {
            Sniffed.of(bytes).ifPresent(file -> {
                assertThat(file.pixels()).isBetween(0L, 40_000_000L);
                assertThat(file.fitsOnPaper(bytes)).isIn(true, false);
            });
        } catch (RuleViolation refused) {
            assertThat(refused.rule()).isInstanceOf(ArchiveRule.class);
        }
    }

    @Property
    void a_file_has_a_harmless_name(@ForAll String given) {
        var name = new Sniffed("image/png", "png", 1).safeName(given);

        assertThat(name)
                .endsWith(".png")
                .doesNotContain("/", "\\", "\"", "\r", "\n", "\0")
                .hasSizeLessThan(170);
        assertThat(name).doesNotStartWith(".");
    }

    private static void plain(String asked) {
        assertThat(asked).doesNotContain("%", "_", "\\", "\0").isEqualTo(asked.strip());
    }

    private static void again(Optional<String> code, java.util.function.Function<String, Optional<String>> reading) {
        code.ifPresent(kept -> assertThat(RoomKey.plain(kept)).isEqualTo(kept));
        code.filter(kept -> kept.chars().allMatch(c -> c < 128))
                .ifPresent(kept -> assertThat(reading.apply(kept)).contains(kept));
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.of(
                                "3", "栋", "号楼", "2", "单元", "1501", "室", "-", " ", "%", "_", "\\", "张", "zhang", "'",
                                "＃", "ß", "İ", "㍙")
                        .list()
                        .ofMaxSize(8)
                        .map(parts -> String.join("", parts)));
    }

    @Provide
    Arbitrary<byte[]> files() {
        var beginnings = Arbitraries.of(
                "89504E470D0A1A0A",
                "FFD8FF",
                "25504446",
                "52494646000000005745425056503820",
                "52494646000000005745425056503858",
                "5249464600000000574542505650384C",
                "");
        var rests = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        return net.jqwik.api.Combinators.combine(beginnings, rests).as((beginning, rest) -> {
            var start = java.util.HexFormat.of().parseHex(beginning);
            var all = Arrays.copyOf(start, start.length + rest.length);
            System.arraycopy(rest, 0, all, start.length, rest.length);
            return all;
        });
    }
}
