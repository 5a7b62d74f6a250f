package io.jinlin.platform.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.kernel.Money;
import io.jinlin.platform.deletion.CertificatePaper;
import io.jinlin.platform.deletion.Deletions;
import io.jinlin.platform.export.PlatformKey;
import io.jinlin.platform.invoice.Invoice;
import io.jinlin.platform.invoice.InvoicePaper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the platform's papers say, read by somebody else's library. They are left in {@code target/papers} to be looked at. */
class PapersTest {

    private static final String CERTIFICATE =
            """
            {"document":"jinlin-certificate-of-deletion","company":{"alias":"lanting","name":"上海兰亭物业管理有限公司","creditCode":"91310000MA1FL0AB1X"},\
            "orderedAt":"2026-08-21T02:00:00Z","orderedBy":"company","deletedAt":"2026-09-20T02:00:07Z","schema":"t_lanting",\
            "rowsDeleted":184203,"tables":{"person":1203,"room":183000},"files":{"count":5120,"bytes":734003200},"organisation":"lanting",\
            "identity":{"accountsDeleted":41,"accountsKeptForOtherCompanies":2,"machineClientsDeleted":1},\
            "backupsContainItUntil":"2026-10-25T02:00:07Z"}""";

    private final PlatformDatabase database = new PlatformDatabase(new Calendar(LocalDate.of(2026, 9, 20)))
            .set("jinlin.subscription.payment-instructions", "户名:近邻科技有限公司\n开户行:某某银行洛阳分行\n账号:0000 1111 2222 3333");

    @BeforeEach
    void a_customer() {
        database.company("lanting");
        database.execute("delete from platform.customer");
        database.execute(
                "insert into platform.customer (alias, company, name_key, credit_code, contact, email, phone, plan, since) values"
                        + " ('lanting', '兰亭物业', '兰亭物业', '91310000MA1FL0AB1X', '钱', 'q@example.org', '14003790000', 'standard', now())");
    }

    @Test
    void an_open_invoice_says_who_pays_what_for_when_and_where() throws IOException {
        var printed = database.get(InvoicePaper.class).print(invoice(null));

        assertThat(printed.number()).isEqualTo("JL2026-000007");
        assertThat(read("invoice-open", printed.pdf()))
                .contains("订阅账单", "No.JL2026-000007", "上海兰亭物业管理有限公司", "91310000MA1FL0AB1X", "专业版")
                .contains("2026年8月20日", "2026年9月19日", "¥2,980.00", "人民币贰仟玖佰捌拾元整", "✓未付")
                .contains("账号:0000111122223333", "不是发票", "JL-PT-01", "第1页/共1页")
                .doesNotContain("钱", "14003790000");
    }

    @Test
    void a_paid_invoice_says_since_when() throws IOException {
        var paid = invoice(LocalDate.of(2026, 8, 21));

        assertThat(read(
                        "invoice-paid",
                        database.get(InvoicePaper.class).print(paid).pdf()))
                .contains("✓已付", "2026年8月21日");
    }

    @Test
    void a_certificate_says_what_went_what_is_kept_and_carries_its_signature() throws IOException {
        var bytes = CERTIFICATE.getBytes(StandardCharsets.UTF_8);
        var signed = database.get(PlatformKey.class).sign(bytes);
        var certificate = new Deletions.Certificate(CERTIFICATE, signed.signature(), signed.keyId());

        assertThat(read("certificate", database.get(CertificatePaper.class).pdf(certificate)))
                .contains("数据删除证明", "上海兰亭物业管理有限公司", "91310000MA1FL0AB1X", "t_lanting", "2张", "184,203行")
                .contains("5,120个", "700.0MB", "41个", "✓公司", "2026年9月20日", "2026年10月25日", "灾难恢复")
                .contains(signed.keyId(), "第1页/共1页")
                .contains(
                        certificate.signatureText().substring(0, 44),
                        certificate.signatureText().substring(44));
    }

    private static Invoice invoice(@Nullable LocalDate paidOn) {
        return new Invoice(
                UUID.randomUUID(),
                "JL2026-000007",
                "lanting",
                "上海兰亭物业管理有限公司",
                "professional",
                LocalDate.of(2026, 8, 20),
                LocalDate.of(2026, 9, 20),
                Money.of("2980"),
                LocalDate.of(2026, 8, 20),
                LocalDate.of(2026, 9, 3),
                paidOn,
                paidOn == null ? null : "流水 1");
    }

    /** Its text without the blanks that layout puts into it. */
    private static String read(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", "");
        }
    }
}
