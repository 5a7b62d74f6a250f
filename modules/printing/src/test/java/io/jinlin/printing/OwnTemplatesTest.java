package io.jinlin.printing;

import static io.jinlin.printing.Breaks.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A company's own version of a form: free in wording and layout, harmless in everything else. */
class OwnTemplatesTest {

    private static final FormTemplates TEMPLATES = new FormTemplates();
    private static final Printer PRINTER = new Printer();

    @Test
    void a_company_renames_labels_and_options_and_keeps_the_codes() {
        var own = TEMPLATES.parse(
                "receipt",
                official()
                        .replace("收款方式", "付款渠道")
                        .replace("cash: 现金", "cash: 现钞")
                        .replace("title: 收据", "title: 收款凭据"));

        var pdf = Pdf.of(PRINTER.pdf(own, Samples.aReceipt()));

        assertThat(pdf.run()).contains("付款渠道", "现钞", "收款凭据").doesNotContain("收款方式");
        assertThat(own.code()).isEqualTo("receipt");
        assertThat(own.title()).isEqualTo("收款凭据");
    }

    @Test
    void the_same_text_is_laid_out_once() {
        assertThat(TEMPLATES.parse("receipt", official())).isSameAs(TEMPLATES.load("receipt"));
    }

    @Test
    void a_receipt_for_the_till_roll_is_as_long_as_its_text() {
        var roll = TEMPLATES.parse(
                "receipt",
                """
                form: receipt
                title: 收据
                paper: roll-80
                header: {company: company}
                sections:
                  - line: {items: [{label: 'No. ', field: number, span: 24}]}
                  - line: {items: [{label: 房号, field: room, span: 10}, {label: 交款人, field: payer, span: 14}]}
                  - table:
                      lines: items
                      columns:
                        - {label: 项目, field: name, span: 14}
                        - {label: 金额, field: amount, as: amount, span: 10}
                  - line: {items: [{label: 合计, field: total, span: 24, strong: true}]}
                  - line: {items: [{field: total, as: capitals, span: 24}]}
                footer: {text: 本收据不作发票使用}
                """);
        var shorter = Pdf.of(PRINTER.pdf(roll, Samples.aReceipt()));
        var receipt = Samples.aReceipt().reprint("第 2 次");
        for (int i = 0; i < 80; i++) {
            receipt.line("items", Samples.item("停车费 " + i, "11月", "1", "5.00", "5.00"));
        }
        var longer = Pdf.of(PRINTER.pdf(roll, receipt));

        assertThat(shorter.paper().getWidth()).isEqualTo(227f);
        assertThat(shorter.pages()).isEqualTo(1);
        assertThat(longer.pages()).isEqualTo(1);
        assertThat(longer.paper().getHeight()).isGreaterThan(shorter.paper().getHeight() + 800);
        assertThat(longer.run()).contains("停车费79", "人民币壹仟贰佰叁拾肆元伍角整", "补打第2次", "本收据不作发票使用");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$F{total}",
                "$P{REPORT_CONNECTION}",
                "${7*7}",
                "#{7*7}",
                "new java.io.File(\"/etc/passwd\").delete()",
                "<style isBold='true'>x</style>",
                "<b>x</b>",
                "<script>alert(1)</script>",
                "\" + System.exit(1) + \"",
                "{\\rtf1 x}"
            })
    void what_looks_like_code_is_printed_as_it_stands(String text) {
        var quoted = "'" + text.replace("'", "''") + "'";
        var own = TEMPLATES.parse(
                "receipt",
                official()
                        .replace("title: 收据", "title: " + shortened(quoted))
                        .replace("label: 交款单位（人）", "label: " + quoted)
                        .replace("JL-CW-01", shortened(quoted)));

        var pdf = Pdf.of(PRINTER.pdf(own, Samples.aReceipt().put("remark", text).put("payer", text)));

        assertThat(pdf.run()).contains(text.replaceAll("\\s+", ""));
        assertThat(pdf.active()).isEmpty();
    }

    private static String shortened(String quoted) {
        return quoted.length() > 30 ? "'x'" : quoted;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "company-secret",
                "total.class",
                "'$F{total}'",
                "../../etc/passwd",
                "Total",
                "'https://example.org/x.png'"
            })
    void a_field_is_one_of_the_forms_own_codes(String field) {
        assertThat(refused("field: payer", "field: " + field)).startsWith("sections[0].grid.rows[0].cells[0].field");
    }

    @Test
    void a_field_nobody_supplies_is_answered_with_those_that_are() {
        var violation = breaks(
                PrintingRule.A_TEMPLATE_SHOWS_ONLY_FIELDS_OF_ITS_FORM,
                () -> TEMPLATES.parse("receipt", official().replace("field: payer", "field: owner-id-card")));

        assertThat(violation.field()).isEqualTo("sections[0].grid.rows[0].cells[0].field");
        assertThat(Words.text(Locale.CHINA, violation.rule().key(), violation.args()))
                .contains("sections[0].grid.rows[0].cells[0].field", "payer")
                .doesNotContain("{");
    }

    @Test
    void every_unknown_word_is_named_with_its_place() {
        assertThat(refused("paper: continuous-241x140", "paper: continuous-241x140\nscript: x"))
                .isEqualTo("script");
        assertThat(refused("footer:", "footer:\n  expression: x")).isEqualTo("footer.expression");
        assertThat(refused("field: payer, span: 16", "field: payer, span: 16, pattern: x"))
                .isEqualTo("sections[0].grid.rows[0].cells[0].pattern");
        assertThat(refused("paper: continuous-241x140", "paper: a0")).isEqualTo("paper");
        assertThat(refused("field: payer, span: 16", "field: payer, span: 99"))
                .isEqualTo("sections[0].grid.rows[0].cells[0].span");
        assertThat(refused("field: payer, span: 16", "field: payer, span: 15"))
                .isEqualTo("sections[0].grid.rows[0].cells");
        assertThat(refused("field: total, as: capitals", "field: payer, as: capitals"))
                .isEqualTo("sections[2].grid.rows[0].cells[0].as");
        assertThat(refused("alipay: 支付宝}", "alipay: 支付宝, bitcoin: 比特币}"))
                .isEqualTo("sections[2].grid.rows[1].cells[0].options");
        assertThat(refused("lines: items", "lines: payer")).isEqualTo("sections[1].table.lines");
        assertThat(refused("form: receipt", "form: repair-order")).isEqualTo("form");
        assertThat(refused("title: 收据", "title: " + "收".repeat(31))).isEqualTo("title");
    }

    @Test
    void a_company_does_not_change_what_the_department_supplies() {
        breaks(
                PrintingRule.A_TEMPLATE_KEEPS_THE_FIELDS_OF_ITS_FORM,
                () -> TEMPLATES.parse(
                        "receipt", official().replace("payer: {kind: text, required: true}", "payer: {kind: text}")));
    }

    @Test
    void yaml_that_is_broken_too_large_or_clever_is_refused() {
        var broken = breaks(
                PrintingRule.A_TEMPLATE_IS_READABLE, () -> TEMPLATES.parse("receipt", "form: receipt\ntitle: [\n"));
        assertThat((int) broken.args()[0]).isGreaterThan(1);
        breaks(PrintingRule.A_TEMPLATE_IS_READABLE, () -> TEMPLATES.parse("receipt", "title: x\n".repeat(10_000)));
        breaks(PrintingRule.A_TEMPLATE_IS_READABLE, () -> TEMPLATES.parse("receipt", official() + "\ntitle: again\n"));
        breaks(
                PrintingRule.A_TEMPLATE_IS_READABLE,
                () -> TEMPLATES.parse("receipt", official() + "\n---\nform: receipt\n"));
        breaks(PrintingRule.A_TEMPLATE_IS_READABLE, () -> TEMPLATES.parse("receipt", "[".repeat(5_000)));
        breaks(
                PrintingRule.A_TEMPLATE_FOLLOWS_ITS_SCHEMA,
                () -> TEMPLATES.parse("receipt", "form: receipt\ntitle: &x 收据\npaper: !!java.net.URL ['http://x']\n"));
        breaks(PrintingRule.A_TEMPLATE_FOLLOWS_ITS_SCHEMA, () -> TEMPLATES.parse("receipt", ""));
        breaks(PrintingRule.A_TEMPLATE_FOLLOWS_ITS_SCHEMA, () -> TEMPLATES.parse("receipt", "- a\n"));
        breaks(PrintingRule.A_FORM_IS_ONE_OF_OURS, () -> TEMPLATES.load("../../../etc/passwd"));
    }

    @Test
    void what_the_paper_does_not_hold_is_refused_before_anything_is_printed() {
        breaks(
                PrintingRule.A_PAGE_HOLDS_EVERY_ROW,
                () -> TEMPLATES.parse("receipt", official().replaceFirst("- height: 9", "- height: 140")));
        breaks(
                PrintingRule.A_SIDE_TEXT_FITS_ITS_PAPER,
                () -> TEMPLATES.parse("receipt", official().replace("第三联记账", "联".repeat(16) + ", " + "联".repeat(16))));
        breaks(
                PrintingRule.A_TEXT_HAS_ONLY_PRINTABLE_CHARACTERS,
                () -> TEMPLATES.parse("receipt", official().replace("title: 收据", "title: 收据😊")));
    }

    @ParameterizedTest
    @EnumSource(PrintingRule.class)
    void every_rule_says_in_both_languages_what_to_do(PrintingRule rule) {
        assertThat(Words.text(Locale.CHINA, rule.key(), "A", "B", "C")).isNotEqualTo(rule.key());
        assertThat(Words.text(Locale.ENGLISH, rule.key(), "A", "B", "C")).isNotEqualTo(rule.key());
    }

    private static String refused(String text, String by) {
        assertThat(official()).contains(text);
        var violation = catchThrowableOfType(
                RuleViolation.class, () -> TEMPLATES.parse("receipt", official().replace(text, by)));
        assertThat(violation).as(by).isNotNull();
        return String.valueOf(violation.field());
    }

    private static String official() {
        return TEMPLATES.text("receipt");
    }
}
