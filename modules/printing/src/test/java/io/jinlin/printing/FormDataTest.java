package io.jinlin.printing;

import static io.jinlin.printing.Breaks.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.printing.report.NoCode;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPropertiesUtil;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormDataTest {

    private static final FormTemplates TEMPLATES = new FormTemplates();
    private static final Printer PRINTER = new Printer();

    enum Tender {
        WECHAT
    }

    @Test
    void a_field_the_form_does_not_have_is_refused() {
        var violation = breaks(
                PrintingRule.A_FORM_TAKES_ONLY_ITS_OWN_FIELDS,
                () -> print(Samples.aReceipt().put("id-card", "x")));
        assertThat(violation.args()).containsExactly("receipt", "id-card");
        breaks(
                PrintingRule.A_FORM_TAKES_ONLY_ITS_OWN_FIELDS,
                () -> print(Samples.aReceipt().line("items", Map.of("secret", "x"))));
    }

    @Test
    void a_required_field_is_not_left_blank() {
        breaks(PrintingRule.A_FORM_HAS_ITS_REQUIRED_FIELDS, () -> print(new FormData().put("number", " ")));
        var violation = breaks(
                PrintingRule.A_FORM_HAS_ITS_REQUIRED_FIELDS,
                () -> print(Samples.aReceipt().line("items", Map.of("name", "维修费"))));
        assertThat(violation.args()).containsExactly("receipt", "items[4].amount");
    }

    @Test
    void a_field_takes_its_own_kind() {
        breaks(
                PrintingRule.A_FIELD_TAKES_ITS_OWN_KIND,
                () -> print(Samples.aReceipt().put("total", "1234.50")));
        breaks(
                PrintingRule.A_FIELD_TAKES_ITS_OWN_KIND,
                () -> print(Samples.aReceipt().put("tender", "gold")));
        breaks(
                PrintingRule.A_FIELD_TAKES_ITS_OWN_KIND,
                () -> print(Samples.aReceipt().put("payer", 7)));
    }

    @Test
    void an_enum_is_its_code_and_an_instant_is_told_in_shanghai() {
        var pdf = Pdf.of(PRINTER.pdf(
                TEMPLATES.load("work-order"),
                Samples.aWorkOrder().put("dispatched-at", Instant.parse("2026-11-21T16:05:00Z"))));
        assertThat(pdf.run()).contains("派工时间：2026年11月22日00:05");

        var receipt =
                Pdf.of(PRINTER.pdf(TEMPLATES.load("receipt"), Samples.aReceipt().put("tender", Tender.WECHAT)));
        assertThat(receipt.run()).contains("✓微信");
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷田", "张😊", "a\u0007b"})
    void a_character_the_typeface_lacks_is_named_and_never_dropped(String name) {
        var violation = breaks(
                PrintingRule.A_TEXT_HAS_ONLY_PRINTABLE_CHARACTERS,
                () -> print(Samples.aReceipt().put("payer", name)));
        assertThat(violation.field()).isEqualTo("payer");
        assertThat((String) violation.args()[1]).startsWith("U+");
    }

    @Test
    void rare_surnames_are_printed_and_invisible_joiners_are_not() {
        assertThat(print(Samples.aReceipt().put("payer", "\u200b㙍 曌\ufeff")).run())
                .contains("㙍曌");
    }

    @Test
    void a_picture_is_small_and_really_a_picture() {
        var tooHeavy = new byte[10 * 1024 * 1024];
        System.arraycopy(Samples.logo(), 0, tooHeavy, 0, Samples.logo().length);
        refused(tooHeavy);
        refused("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(StandardCharsets.UTF_8));
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});
        refused(Samples.png(new BufferedImage(9_000, 500, BufferedImage.TYPE_BYTE_BINARY)));
        refused(new byte[0]);
    }

    private static void refused(byte[] picture) {
        breaks(
                PrintingRule.A_PICTURE_IS_A_SMALL_PNG_OR_JPEG,
                () -> PRINTER.pdf(
                        TEMPLATES.load("repair-order"), Samples.aRepairOrder().put("owner-signature", picture)));
    }

    @Test
    void a_long_story_makes_its_row_higher_and_goes_on_overleaf() {
        var story = "阳台推拉门轨道变形，雨天进水，木地板起鼓。".repeat(40);
        var pdf = Pdf.of(PRINTER.pdf(
                TEMPLATES.load("repair-order"), Samples.aRepairOrder().put("content", story)));

        assertThat(pdf.pages()).isEqualTo(4);
        assertThat(pdf.drawn().replaceAll("\\s+", "").split("木地板起鼓", -1)).hasSize(2 * 40 + 1);
        assertThat(pdf.drawn()).as("no line begins with a comma").doesNotContainPattern("(?m)^[，。]");

        var longest = Pdf.of(PRINTER.pdf(
                TEMPLATES.load("repair-order"), Samples.aRepairOrder().put("content", story.repeat(4))));
        assertThat(longest.drawn().replaceAll("\\s+", "").split("木地板起鼓", -1))
                .as("also across pages")
                .hasSize(2 * 160 + 1);
        breaks(
                PrintingRule.A_FORM_IS_OF_MODERATE_LENGTH,
                () -> PRINTER.pdf(
                        TEMPLATES.load("repair-order"), Samples.aRepairOrder().put("content", story.repeat(10))));
    }

    @Test
    void eight_desks_print_at_once_and_each_gets_its_own() throws Exception {
        var desks = Executors.newFixedThreadPool(8);
        try {
            var prints = desks.invokeAll(IntStream.range(0, 64)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        Thread.currentThread().setContextClassLoader(null);
                        var fresh = new FormTemplates();
                        var receipt = Samples.aReceipt().put("payer", "住户" + i + "号");
                        var text = Pdf.of(PRINTER.pdf(fresh.load("receipt"), receipt))
                                .run();
                        return text.contains("住户" + i + "号") && text.contains("人民币壹仟贰佰叁拾肆元伍角整");
                    })
                    .toList());
            for (var print : prints) {
                assertThat(print.get()).isTrue();
            }
        } finally {
            desks.shutdownNow();
        }
    }

    @Test
    void reports_hold_no_code_even_if_somebody_builds_one_by_hand() throws Exception {
        var settings = JRPropertiesUtil.getInstance(DefaultJasperReportsContext.getInstance());
        assertThat(settings.getBooleanProperty("net.sf.jasperreports.report.class.filter.enabled"))
                .isTrue();
        assertThat(settings.getProperty("net.sf.jasperreports.compiler.java")).isEqualTo(NoCode.class.getName());

        var design = new JasperDesign();
        design.setName("x");
        var text = new JRDesignTextField();
        text.setWidth(10);
        text.setHeight(10);
        text.setExpression(new JRDesignExpression("System.getProperty(\"user.home\")"));
        var band = new JRDesignBand();
        band.setHeight(10);
        band.addElement(text);
        design.setTitle(band);

        assertThatThrownBy(() -> JasperCompileManager.compileReport(design)).hasMessageContaining("Forms hold no code");
    }

    private static Pdf print(FormData data) {
        return Pdf.of(PRINTER.pdf(TEMPLATES.load("receipt"), data));
    }
}
