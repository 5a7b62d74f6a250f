package io.jinlin.platform.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "adm1n",
                "a-d-m-i-n",
                "jinlin",
                "j1nl1n",
                "jin-lin",
                "j1inlin",
                "jinl1in",
                "adm1in",
                "jinlin-support",
                "www",
                "vvvvvv",
                "api",
                "postgres",
                "p0stgres",
                "keycloak",
                "keyc1oak",
                "test",
                "te5t",
                "platform",
                "p1atf0rm",
                "rnail",
                "jinlinsupport",
                "wwwjinlin"
            })
    void what_would_be_taken_for_ours_is_reserved(String alias) {
        assertThat(AliasLook.isReserved(alias)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shangyu", "xinghe", "wanda-wuye", "lvcheng", "jinling", "jindi"})
    void names_of_companies_are_not(String alias) {
        assertThat(AliasLook.isReserved(alias)).isFalse();
    }

    @Test
    void dashes_doubled_letters_and_digits_do_not_tell_aliases_apart() {
        assertThat(Stream.of("shang-yu", "shanggyu", "5hangyu", "s5hangyu").map(AliasLook::look))
                .containsOnly(AliasLook.look("shangyu"));
        assertThat(AliasLook.look("xinghe")).isNotEqualTo(AliasLook.look("xingye"));
    }

    @Test
    void an_idea_is_the_pinyin_of_what_is_special() {
        assertThat(AliasIdea.of("洛阳上豫物业服务有限公司", idea -> true)).isEqualTo("luoyangshangyu");
        assertThat(AliasIdea.of("洛阳上豫物业", idea -> idea.endsWith("-wuye"))).isEqualTo("luoyangshangyu-wuye");
        assertThat(AliasIdea.of("有限公司", idea -> true)).isEmpty();
        assertThat(AliasIdea.of("'; drop table tenant; --".repeat(400), idea -> true))
                .matches("[a-z0-9-]{3,40}");
    }
}
