package io.jinlin.repairs.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.kernel.Texts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A caller may be called anything: what is left of it in the workbook never begins as a formula does. */
class HostileOrderSheetTest {

    @Property
    void no_text_becomes_a_formula(@ForAll("texts") String text) {
        var harmless = Texts.inCell(text);

        assertThat(harmless).isIn(text, "'" + text);
        assertThat(harmless.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\r\\n]]", ""))
                .doesNotContainPattern("\\A[=+\\-@\\t\\r\\n]");
        if (text.matches("(?s)[\\p{IsAlphabetic}\\p{IsDigit}('’].*")) {
            assertThat(harmless).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                                "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u0001", "\ud800", "\uffff", "'", "1+1",
                                "张三")
                        .list()
                        .ofMaxSize(4)
                        .map(pieces -> String.join("", pieces)),
                Arbitraries.strings().all().ofMaxLength(10));
    }
}
