package io.jinlin.printing;

import static io.jinlin.printing.Breaks.breaks;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.jinlin.kernel.Money;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialFormsTest {

    private static final FormTemplates TEMPLATES = new FormTemplates();
    private static final Printer PRINTER = new Printer();

    static List<String> codes() {
        return TEMPLATES.codes();
    }

    @Test
    void a_repair_order_says_what_the_caller_said_on_two_a4_pages() {
        var pdf = print("repair-order", Samples.aRepairOrder());

        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.paper().getWidth()).isEqualTo(595f);
        assertThat(pdf.paper().getHeight()).isEqualTo(842f);
        assertThat(pdf.run())
                .contains("洛阳上豫物业管理有限公司", "报修单", "单号：BX20261121-0007", "张曌", "上海滩华府3栋2单元1501")
                .contains("138 0000 1234".replace(" ", ""), "2026年11月22日09:12", "¥80.00")
                .contains("第1页/共1页", "JL-WX-01");
        assertThat(pdf.text()).contains("主卫洗手盆下角阀渗水");
    }

    @Test
    void a_finished_repair_order_shows_materials_ticks_and_signatures_on_one_page_a_copy() {
        var pdf = print("repair-order", Samples.aFinishedRepairOrder());

        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.run()).contains("角阀DN15全铜", "25.00", "软管一并更换", "业主签名", "维修主管签名");
        assertThat(pdf.run().chars().filter(character -> character == '✓').count())
                .as("seven choices and two checks less the warranty, on two copies")
                .isEqualTo(2 * 8);
    }

    @Test
    void a_work_order_is_a_half_sheet() {
        var pdf = print("work-order", Samples.aWorkOrder());

        assertThat(pdf.paper().getWidth()).isEqualTo(595f);
        assertThat(pdf.paper().getHeight()).isEqualTo(420f);
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(pdf.run()).contains("派工单", "李建国", "完成时限2026年11月22日09:12", "管钳、生料带");
    }

    @Test
    void a_receipt_says_its_amount_in_figures_and_capitals_and_that_it_is_no_invoice() {
        var pdf = print("receipt", Samples.aReceipt());

        assertThat(pdf.pages()).as("carbon paper is printed once").isEqualTo(1);
        assertThat(pdf.paper().getWidth()).isEqualTo(683f);
        assertThat(pdf.paper().getHeight()).isEqualTo(397f);
        assertThat(pdf.run())
                .contains("人民币壹仟贰佰叁拾肆元伍角整", "¥1,234.50", "No.HF-0003127", "张曌", "3-2-1501")
                .contains("2026年10月–12月", "1,057.80", "盖章处", "收款人：陈静", "本收据不作发票使用")
                .doesNotContain("补打");
    }

    @Test
    void a_receipt_of_many_items_repeats_its_heads_on_the_next_page_and_ends_with_the_total() {
        var receipt = Samples.aReceipt();
        for (int i = 1; i <= 40; i++) {
            receipt.line("items", Samples.item("停车费 " + i, "2026年" + i % 12 + "月", "1", "5.00", "5.00"));
        }

        var pdf = print("receipt", receipt);

        assertThat(pdf.pages()).isGreaterThan(2);
        assertThat(pdf.run().split("所属期间", -1)).hasSizeGreaterThan(pdf.pages() - 1);
        assertThat(pdf.run()).contains("停车费40", "第1页/共" + pdf.pages() + "页");
        assertThat(pdf.run().split("人民币壹仟贰佰叁拾肆元伍角整", -1)).as("the total once").hasSize(2);
    }

    @Test
    void a_batch_is_one_file_with_a_form_for_everybody_in_order() {
        var batch = List.of(
                Samples.aReceipt().put("number", "HF-0000001"),
                Samples.aReceipt().put("number", "HF-0000002").reprint("第 2 次"),
                Samples.aReceipt().put("number", "HF-0000003"));

        var pdf = Pdf.of(PRINTER.pdf(TEMPLATES.load("receipt"), batch));

        assertThat(pdf.pages()).isEqualTo(3);
        assertThat(pdf.run()).containsSubsequence("HF-0000001", "HF-0000002", "HF-0000003");
        assertThat(pdf.run().split("补打", -1))
                .as("the mark of one is not the others'")
                .hasSize(2);
    }

    @Test
    void a_batch_with_one_bad_form_is_not_printed() {
        var batch = List.of(Samples.aReceipt(), new FormData().put("number", "HF-0000002"));

        breaks(PrintingRule.A_FORM_HAS_ITS_REQUIRED_FIELDS, () -> PRINTER.pdf(TEMPLATES.load("receipt"), batch));
    }

    @Test
    void a_return_visit_record_shows_the_owners_judgement() {
        var pdf = print("return-visit", Samples.aReturnVisit());

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.run()).contains("回访情况记录表", "✓满意", "上门及时，师傅很客气");
    }

    @Test
    void a_reprint_is_marked_across_the_page_and_in_words() {
        var first = PRINTER.pdf(TEMPLATES.load("receipt"), Samples.aReceipt());
        var second = PRINTER.pdf(TEMPLATES.load("receipt"), Samples.aReceipt().reprint("第 2 次 2026-11-21 陈静"));
        var voided = print("receipt", Samples.aReceipt().marked("作废", "2026-11-22 冲正"));

        assertThat(Pdf.of(second).run()).contains("补打第2次2026-11-21陈静");
        assertThat(Pictures.grey(second)).as("ink of the mark").isGreaterThan(Pictures.grey(first) + 5_000);
        assertThat(voided.run()).contains("作废2026-11-22冲正");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void its_typefaces_are_embedded_and_nothing_in_it_acts(String code) {
        var pdf = print(code, Samples.of(code));

        assertThat(pdf.fontsEmbedded()).isNotEmpty().doesNotContainValue(false);
        assertThat(pdf.fontsEmbedded().keySet()).as("思源黑体").allMatch(name -> name.startsWith("NotoSansHans-"));
        assertThat(pdf.active()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void its_template_follows_the_schema_that_editors_use(String code) throws IOException {
        try (var schema = FormTemplates.class.getResourceAsStream("/tenant-config/default/forms/form.schema.json")) {
            var template = new ObjectMapper(new YAMLFactory()).readTree(TEMPLATES.text(code));
            assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(template))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void it_can_be_seen_with_examples_before_there_is_data(String code) {
        var template = TEMPLATES.load(code);

        assertThat(print(code, template.fields().sample()).run()).contains("样例");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "10", "100.10", "1001.00", "10000000.00"})
    void a_receipt_writes_the_capitals_of_the_kernel(String amount) {
        var receipt = Samples.aReceipt().put("total", Money.of(amount));

        assertThat(print("receipt", receipt).run()).contains(Money.of(amount).inCapitals());
    }

    @Test
    void the_desk_prints_a_work_order_before_anybody_is_assigned() {
        var unassigned = new FormData()
                .put("company", "星河物业")
                .put("number", "BX1")
                .put("urgency", "normal")
                .put("household", "李 雷")
                .put("address", "星河国际 1-1-101")
                .put("content", "门锁");

        assertThat(print("work-order", unassigned).run()).contains("派工时间：", "维修人员", "门锁");
    }

    @Test
    void a_blank_form_is_a_form_to_fill_in_by_hand() {
        var blank = new FormData()
                .put("company", "星河物业")
                .put("number", "BX1")
                .put("received-at", LocalDate.of(2026, 11, 21))
                .put("household", "李 雷")
                .put("address", "星河国际 1-1-101")
                .put("area", "in-room")
                .put("content", "门锁")
                .put("urgency", "normal")
                .put("charge", "free");

        assertThat(print("repair-order", blank).run()).contains("现场情况", "年月日").doesNotContain("null");
    }

    private static Pdf print(String code, FormData data) {
        return Pdf.of(PRINTER.pdf(TEMPLATES.load(code), data));
    }
}
