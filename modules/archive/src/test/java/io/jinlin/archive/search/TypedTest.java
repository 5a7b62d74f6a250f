package io.jinlin.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.archive.search.Typed.PersonWords;
import io.jinlin.archive.search.Typed.PersonWords.Key;
import io.jinlin.archive.search.Typed.RoomWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-2-1501",
                "3栋2单元1501",
                "3号楼2单元1501室",
                "3幢2单元1501",
                "3#楼2单元1501",
                "3—2—1501",
                "3-2-1501",
                " 3 2 1501 ",
                "3座2门1501号"
            })
    void a_whole_room_is_understood_in_every_habit(String typed) {
        assertThat(Typed.of(typed)).isEqualTo(new Typed(new RoomWords("3-2-1501", "", "", ""), null));
    }

    @Test
    void building_and_unit_may_run_together() {
        assertThat(Typed.of("32 1501").room()).isEqualTo(new RoomWords("32-1501", "32-", "1501", "321501"));
    }

    @Test
    void four_digits_are_a_door_or_the_end_of_a_telephone() {
        var typed = Typed.of("1501");

        assertThat(typed.room()).isEqualTo(new RoomWords("1501", "", "1501", ""));
        assertThat(typed.person()).isEqualTo(new PersonWords(Key.TELEPHONE_REVERSED, "1051"));
    }

    @Test
    void six_digits_are_a_room_run_together_too() {
        assertThat(Typed.of("321501").room()).isEqualTo(new RoomWords("321501", "", "321501", "321501"));
    }

    @Test
    void three_digits_are_no_telephone() {
        assertThat(Typed.of("501").person()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "138 1234 5678", "138-1234-5678", "13812345678"})
    void a_whole_telephone_is_no_room(String typed) {
        assertThat(Typed.of(typed)).isEqualTo(new Typed(null, new PersonWords(Key.TELEPHONE_REVERSED, "87654321831")));
    }

    @Test
    void a_chinese_word_is_a_name() {
        assertThat(Typed.of("张小明")).isEqualTo(new Typed(null, new PersonWords(Key.NAME, "张小明")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhangxiaoming", "Zhang Xiao Ming", "zhang xiao'ming"})
    void letters_are_pinyin(String typed) {
        assertThat(Typed.of(typed)).isEqualTo(new Typed(null, new PersonWords(Key.PINYIN, "zhangxiaoming")));
    }

    @Test
    void initials_are_pinyin_too() {
        assertThat(Typed.of("zxm").person()).isEqualTo(new PersonWords(Key.PINYIN, "zxm"));
    }

    @Test
    void a_villa_is_a_room() {
        assertThat(Typed.of("a12")).isEqualTo(new Typed(new RoomWords("A12", "", "A12", ""), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "__", "-", "栋", "\\"})
    void nothing_means_nothing(String typed) {
        assertThat(Typed.of(typed).room()).isNull();
    }

    @Test
    void signs_that_mean_something_to_sql_are_dropped() {
        assertThat(Typed.of("15%01_").room()).isEqualTo(new RoomWords("15-01", "15-", "01", "1501"));
    }
}
