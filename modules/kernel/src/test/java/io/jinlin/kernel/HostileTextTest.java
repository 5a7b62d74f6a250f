package io.jinlin.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** Whatever text comes in, it becomes a value that is written back as an equal one, or it is refused by a rule; nothing else. */
class HostileTextTest {

    @Property
    void money_is_read_back_as_it_is_written(
            @ForAll @BigRange(min = "-999999999999.99", max = "999999999999.99") @Scale(2) BigDecimal yuan) {
        var money = new Money(yuan);

        assertThat(Money.of(money.toString())).isEqualTo(money);
        assertThat(money.inCapitals())
                .matches("人民币负?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整]+")
                .doesNotContain("零零")
                .doesNotContainPattern("[^币负]零[元万亿]");
    }

    @Property
    void what_is_typed_for_money_is_money_or_refused(@ForAll("numbers") String typed) {
        orRefused(() -> Money.of(typed), money -> assertThat(Money.of(money.toString()))
                .isEqualTo(money));
    }

    @Property
    void a_telephone_number_is_read_back_as_it_is_kept(@ForAll("typed") String typed) {
        orRefused(() -> new PhoneNumber(typed), phone -> {
            assertThat(new PhoneNumber(phone.digits())).isEqualTo(phone);
            assertThat(phone.masked()).contains("****").doesNotContain(phone.digits());
        });
    }

    @Property
    void a_room_number_is_read_back_as_it_is_labelled(@ForAll("rooms") String typed) {
        orRefused(() -> RoomNumber.of(typed), room -> {
            assertThat(RoomNumber.of(room.label())).isEqualTo(room);
            assertThat(room.sortKey()).isNotBlank();
        });
    }

    @Property
    void any_text_is_a_room_or_none(@ForAll("typed") String typed) {
        RoomNumber.parse(typed)
                .ifPresent(room -> assertThat(RoomNumber.parse(room.label())).contains(room));
    }

    @Property
    void a_cursor_is_read_back_as_it_was_given(@ForAll("kept") String first, @ForAll long second) {
        var after = After.of(After.encode(first, second));

        assertThat(after.string(0)).isEqualTo(first);
        assertThat(after.string(1)).isEqualTo(Long.toString(second));
    }

    @Property
    void a_cursor_of_somebody_else_is_refused(@ForAll("typed") String cursor) {
        orRefused(() -> After.of(cursor).string(0), value -> {});
        orRefused(() -> After.of(cursor).instant(0), value -> {});
        orRefused(() -> After.of(cursor).uuid(1), value -> {});
        orRefused(() -> After.of(After.encode(cursor)).instant(0), value -> {});
        orRefused(() -> After.of(After.encode(cursor)).uuid(0), value -> {});
    }

    @Property
    void cleaned_text_is_clean(@ForAll("typed") String typed) {
        var clean = Texts.clean(typed);

        assertThat(Texts.clean(clean)).isEqualTo(clean).doesNotContain("\0", "\r");
        assertThat(whole(clean)).isTrue();
        orRefused(() -> Texts.within(typed, 10, "field"), text -> assertThat(text.codePointCount(0, text.length()))
                .isLessThanOrEqualTo(10));
    }

    @Property
    void a_name_is_spoken_sorted_and_masked_whatever_it_is(@ForAll("kept") String name) {
        assertThat(whole(Pinyin.full(name))).isTrue();
        assertThat(whole(Pinyin.initials(name))).isTrue();
        assertThat(whole(Pinyin.sortKey(name))).isTrue();
        assertThat(whole(Masked.name(name))).isTrue();
        assertThat(Masked.identityNumber(name).length()).isLessThanOrEqualTo(name.length() + 8);
    }

    @Provide
    Arbitrary<String> numbers() {
        var digits = Arbitraries.strings().withChars("0123456789.-+eE, ").ofMaxLength(12);
        var exponents = Arbitraries.integers().map(exponent -> "1E" + exponent);
        var zeros = Arbitraries.integers().map(exponent -> "0E" + exponent);
        return Arbitraries.oneOf(digits, exponents, zeros, typed());
    }

    @Provide
    Arbitrary<String> rooms() {
        return Arbitraries.of(
                        "3", "12", "B", "S", "-", " ", "栋", "幢", "号楼", "#", "单元", "门", "1501", "0", "室", "号", "/", ".",
                        "-")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    /** Text of whole characters, as a database keeps it. */
    @Provide
    Arbitrary<String> kept() {
        return typed().filter(HostileTextTest::whole)
                .filter(text -> text.chars().noneMatch(c -> c == 0 || c == 0x1f));
    }

    @Provide
    Arbitrary<String> typed() {
        var any = Arbitraries.strings().all().ofMaxLength(60);
        var digits = Arbitraries.strings().withChars("0123456789+-() ()—０９٣").ofMaxLength(24);
        var names = Arbitraries.of("单", "仇", "欧阳", "张", "𠮷", "🏠", "·", " ", "é")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(any, digits, names);
    }

    /** Whether no character is half of one. */
    private static boolean whole(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static <T> void orRefused(Supplier<T> parser, java.util.function.Consumer<T> lawful) {
        T value;
        try {
            value = parser.get();
        } catch (RuleViolation refused) {
            assertThat(refused.rule()).isInstanceOf(KernelRule.class);
            return;
        }
        lawful.accept(value);
    }
}
