package io.jinlin.archive.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.archive.ArchiveRule;
import io.jinlin.archive.FilePurpose;
import io.jinlin.archive.StoredFile;
import io.jinlin.kernel.RuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SniffedTest {

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg"})
    void a_picture_is_what_its_bytes_are(String format, String mediaType) throws IOException {
        assertThat(Sniffed.of(picture(format))).map(Sniffed::mediaType).hasValue(mediaType);
    }

    @Test
    void a_webp_is_known_in_its_three_kinds() {
        assertThat(Sniffed.of(webp("VP8X", 24, 99, 0, 0, 49, 0, 0)))
                .map(Sniffed::mediaType)
                .hasValue("image/webp");
        assertThat(Sniffed.of(webp("VP8L", 20, 0x2F, 99, 0, 0, 0))).isPresent();
        assertThat(Sniffed.of(webp("VP8 ", 23, 0x9D, 0x01, 0x2A, 100, 0, 50, 0)))
                .isPresent();
    }

    @Test
    void a_page_that_calls_itself_a_picture_is_none() {
        assertThat(Sniffed.of("<html><script>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Sniffed.of("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Sniffed.of(new byte[] {'G', 'I', 'F', '8', '9', 'a'})).isEmpty();
    }

    @Test
    void a_picture_bomb_is_refused_by_its_header() throws IOException {
        var png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 50_000);
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());

        breaks(ArchiveRule.A_PICTURE_HAS_AT_MOST_40_MEGAPIXELS, png);
        breaks(ArchiveRule.A_PICTURE_HAS_AT_MOST_40_MEGAPIXELS, webp("VP8X", 24, 0xFF, 0xFF, 0, 0xFF, 0xFF, 0));
    }

    @Test
    void a_broken_picture_is_refused() {
        breaks(ArchiveRule.A_PICTURE_CAN_BE_READ, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0});
    }

    @Test
    void a_signature_is_a_whole_picture_that_a_form_takes() throws IOException {
        var small = picture("png");
        var large = picture("png", 2001, 2000);
        var heavy = java.util.Arrays.copyOf(small, 1024 * 1024 + 1);
        var torn = java.util.Arrays.copyOf(small, small.length - 40);

        assertThat(Sniffed.of(small).orElseThrow().fitsOnPaper(small)).isTrue();
        for (var unfit : java.util.List.of(large, heavy, torn)) {
            assertThat(Sniffed.of(unfit).orElseThrow().fitsOnPaper(unfit)).isFalse();
        }
    }

    @Test
    void names_are_safe_and_end_as_the_bytes_deserve() {
        var pdf = new Sniffed("application/pdf", "pdf", 0);

        assertThat(pdf.safeName("报修单.pdf")).isEqualTo("报修单.pdf");
        assertThat(pdf.safeName("../../etc/passwd")).isEqualTo("passwd.pdf");
        assertThat(pdf.safeName("C:\\照片\\漏水.exe")).isEqualTo("漏水.pdf");
        assertThat(pdf.safeName("a\r\nSet-Cookie: x\".html")).doesNotContain("\r", "\n", "\"", ":");
        assertThat(pdf.safeName("")).isEqualTo("file.pdf");
        assertThat(pdf.safeName("=1+1")).isEqualTo("1_1.pdf");
    }

    @Test
    void a_file_leaves_the_house_under_safe_headers() {
        var file = new StoredFile(
                new java.util.UUID(0, 1), "报修单 1.pdf", FilePurpose.DOCUMENT, "application/pdf", "", new byte[0]);

        assertThat(file.downloadHeaders())
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cache-Control", "private, no-store")
                .containsEntry(
                        "Content-Disposition",
                        "attachment; filename=\"___ 1.pdf\"; filename*=UTF-8''%E6%8A%A5%E4%BF%AE%E5%8D%95%201.pdf");
    }

    private static void breaks(ArchiveRule rule, byte[] bytes) {
        assertThatThrownBy(() -> Sniffed.of(bytes))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }

    private static byte[] picture(String format) throws IOException {
        return picture(format, 20, 10);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] webp(String kind, int offset, int... header) {
        var bytes = new byte[40];
        System.arraycopy("RIFF".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);
        System.arraycopy("WEBP".getBytes(StandardCharsets.US_ASCII), 0, bytes, 8, 4);
        System.arraycopy(kind.getBytes(StandardCharsets.US_ASCII), 0, bytes, 12, 4);
        for (var i = 0; i < header.length; i++) {
            bytes[offset + i] = (byte) header[i];
        }
        return bytes;
    }
}
