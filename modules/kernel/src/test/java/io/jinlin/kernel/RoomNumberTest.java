package io.jinlin.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomNumberTest {

    @ParameterizedTest
    @CsvSource({
        "3-2-1501, 3-2-1501",
        "3栋2单元1501, 3-2-1501",
        "3栋2单元1501室, 3-2-1501",
        "3号楼2单元1501, 3-2-1501",
        "3幢2门1501号, 3-2-1501",
        "3#2-1501, 3-2-1501",
        "3 2 1501, 3-2-1501",
        "3—2—1501, 3-2-1501",
        "3-1501, 3-1501",
        "3栋1501, 3-1501",
        "1501, 1501",
        "1501室, 1501",
        "s-12, S-12",
        "B1-033, B1-033",
    })
    void a_room_is_understood_in_every_habit(String typed, String label) {
        assertThat(RoomNumber.parse(typed)).map(RoomNumber::label).contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "zs", "", "  ", "3-2-1501-7", "十五楼"})
    void what_is_no_room_is_not_taken_for_one(String typed) {
        assertThat(RoomNumber.parse(typed)).isEmpty();
    }

    @Test
    void rooms_sort_as_people_count() {
        assertThat(Stream.of("10-1-101", "3-2-1501", "3-2-901", "3-10-101")
                        .map(RoomNumber::of)
                        .sorted(Comparator.comparing(RoomNumber::sortKey))
                        .map(RoomNumber::label))
                .containsExactly("3-2-901", "3-2-1501", "3-10-101", "10-1-101");
    }
}
