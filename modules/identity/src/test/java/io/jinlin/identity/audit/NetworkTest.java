package io.jinlin.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.kernel.Texts;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From where, as far as it may be kept; and what is covered when it is shown. */
class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77, 203.0.113.0/24",
        "127.0.0.1, 127.0.0.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:0:0:0:0:0/48",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:0/48",
        "somewhere.example, ''",
        "'', ''"
    })
    void the_last_bits_are_left_out(String address, String network) {
        assertThat(Network.of(address, 24, 48)).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource({
        "业主 13800001234 来电, 业主 138****1234 来电",
        "证件 11010119900307123X, 证件 110101********123X",
        "卡号 6222021234567890123, 卡号 622202******0123",
        "编号 R-20261128-0001, 编号 R-20261128-0001",
        "00000000-0000-7000-8000-138000012345, 00000000-0000-7000-8000-138000012345"
    })
    void numbers_that_name_a_person_are_covered(String typed, String shown) {
        assertThat(Impersonal.text(typed)).isEqualTo(shown);
    }

    @Test
    void only_what_is_other_than_before_is_a_change() {
        assertThat(Changes.between(Map.of("a", "1", "b", "2"), Map.of("a", "1", "b", "3", "c", "4")))
                .isEqualTo(Map.of("b", new Changes.Change("2", "3"), "c", new Changes.Change("", "4")));
    }

    @ParameterizedTest
    @CsvSource({"=HYPERLINK(1), '''=HYPERLINK(1)'", "+1, '''+1'", "'\u0001=1', '''\u0001=1'", "方正, 方正"})
    void a_cell_is_no_formula(String text, String cell) {
        assertThat(Texts.inCell(text)).isEqualTo(cell);
    }
}
