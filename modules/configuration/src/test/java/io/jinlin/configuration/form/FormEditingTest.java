package io.jinlin.configuration.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.printing.FormTemplates;
import io.jinlin.printing.Printer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a form piece by piece, it stays a form that can be printed. */
class FormEditingTest {

    private static final FormTemplates TEMPLATES = new FormTemplates();

    static List<String> codes() {
        return TEMPLATES.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_piece_can_be_moved_renamed_hidden_and_shown_again(String code) {
        var pieces = editing(code, TEMPLATES.text(code)).pieces();
        for (var piece : pieces) {
            var form = editing(code, TEMPLATES.text(code));
            form.say(piece.path(), "自己的叫法");
            if (!piece.fixed()) {
                form.move(piece.path(), 1);
            }
            assertThat(TEMPLATES.faults(code, form.text()))
                    .as("renamed " + piece)
                    .isEmpty();

            var other = editing(code, TEMPLATES.text(code));
            other.hide(piece.path());
            assertThat(TEMPLATES.faults(code, other.text()))
                    .as("hidden " + piece)
                    .isEmpty();
            for (var missing : other.missing()) {
                other.show(missing, "又加入");
            }
            assertThat(other.missing()).isEmpty();
            assertThat(TEMPLATES.faults(code, other.text()))
                    .as("shown again " + piece)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_form_comes_out_on_each_paper_or_says_why_not(String code) {
        var printed = 0;
        for (var paper : List.of("a4", "a5", "a5-landscape", "continuous-241x140", "roll-80")) {
            var form = editing(code, TEMPLATES.text(code));
            form.set("paper", paper);
            var faults = TEMPLATES.faults(code, form.text());
            if (faults.isEmpty()) {
                var template = TEMPLATES.parse(code, form.text());
                assertThat(new Printer().pdf(template, template.fields().sample()))
                        .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                printed++;
            } else {
                assertThat(faults.get(0).rule().key()).startsWith("printing.");
            }
        }
        assertThat(printed).isGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_form_is_laid_out_anew_for_the_roll(String code) {
        var form = editing(code, TEMPLATES.text(code));

        form.narrow();

        assertThat(TEMPLATES.faults(code, form.text())).isEmpty();
        assertThat(form.get("paper")).isEqualTo("roll-80");
        var cells = editing(code, TEMPLATES.text(code)).pieces().stream()
                .filter(piece -> piece.kind().equals("cell"));
        assertThat(form.pieces().stream().filter(piece -> piece.kind().equals("cell")))
                .hasSize((int) cells.count());
    }

    private static FormEditing editing(String code, String yaml) {
        return new FormEditing(yaml, TEMPLATES.load(code).fields().all());
    }
}
