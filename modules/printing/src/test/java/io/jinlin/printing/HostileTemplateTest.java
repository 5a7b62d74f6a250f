package io.jinlin.printing;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.kernel.RuleViolation;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A company's own template is one that can be printed, or is refused by a rule that names the place; nothing else. */
class HostileTemplateTest {

    private static final FormTemplates TEMPLATES = new FormTemplates();
    private static final List<String> STRANGE = List.of(
            "",
            "-",
            "null",
            "true",
            "-1",
            "1e400",
            "9999999999",
            "[]",
            "{}",
            "[[[[[[[[[[[[[[[[[[[[[[[[[",
            "&a",
            "*a",
            "!!java.net.URL x",
            "? x",
            "|",
            ">",
            "'",
            "\"",
            "\t",
            "\0",
            "${1}",
            "$F{a}",
            "%YAML 9.9",
            "---",
            "...",
            "<<: *a",
            "24",
            "25",
            "receipt",
            "\uFEFF",
            "x".repeat(5000));

    @Property
    void any_text_is_no_template(@ForAll String yaml) {
        parsedOrRefused("receipt", yaml);
    }

    /** A word, a line or a sign of an official template is another, is missing, or stands twice. */
    @Property
    void a_spoilt_template_is_printable_or_refused(@ForAll Random random) {
        var code = TEMPLATES.codes().get(random.nextInt(TEMPLATES.codes().size()));
        var split = random.nextBoolean() ? "(?<=\n)" : "(?<=[\\s:,\\[\\]{}])";
        var parts = TEMPLATES.text(code).split(split, -1);
        for (var times = random.nextInt(3); times >= 0; times--) {
            var at = random.nextInt(parts.length);
            parts[at] = switch (random.nextInt(3)) {
                case 0 -> STRANGE.get(random.nextInt(STRANGE.size()));
                case 1 -> parts[random.nextInt(parts.length)];
                default -> parts[at] + parts[at];
            };
        }
        parsedOrRefused(code, String.join("", parts));
    }

    private static void parsedOrRefused(String code, String yaml) {
        try {
            assertThat(TEMPLATES.parse(code, yaml).code()).isEqualTo(code);
        } catch (RuleViolation refused) {
            assertThat(refused.rule()).isInstanceOf(PrintingRule.class);
        }
    }
}
