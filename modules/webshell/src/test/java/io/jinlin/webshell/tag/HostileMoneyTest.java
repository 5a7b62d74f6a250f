package io.jinlin.webshell.tag;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** What is typed into an amount is one, or none. */
class HostileMoneyTest {

    @Property
    void any_text_is_an_amount_or_none(@ForAll String typed) {
        again(typed);
    }

    @Property
    void text_that_is_nearly_an_amount_is_one_or_none(
            @ForAll
                    @StringLength(max = 14)
                    @Chars({'0', '1', '9', '.', ',', '-', '+', 'e', 'E', '¥', '元', ' ', '１', '٣'})
                    String typed) {
        again(typed);
    }

    private static void again(String typed) {
        MoneyConverter.read(typed).ifPresent(money -> assertThat(MoneyConverter.read(money.toString()))
                .contains(money));
    }
}
