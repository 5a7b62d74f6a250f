package io.jinlin.printing.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.printing.PrintingRule;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is sent as a picture is drawn, small and plain, or refused by the one rule about pictures; nothing else comes of it. */
class HostilePictureTest {

    private static final int WIDTH = 31;
    private static final int HEIGHT = 17;
    private static final List<byte[]> WHOLE = Stream.concat(
                    Stream.of(
                                    BufferedImage.TYPE_INT_ARGB,
                                    BufferedImage.TYPE_INT_RGB,
                                    BufferedImage.TYPE_BYTE_GRAY,
                                    BufferedImage.TYPE_USHORT_GRAY,
                                    BufferedImage.TYPE_BYTE_INDEXED,
                                    BufferedImage.TYPE_BYTE_BINARY)
                            .map(type -> written(drawn(type), "png")),
                    Stream.of(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY)
                            .map(type -> written(drawn(type), "jpeg"))
                            .flatMap(jpeg -> Stream.of(jpeg, withColours(jpeg))))
            .toList();
    private static final List<String> OTHERS = List.of("gif", "bmp", "wbmp", "tiff");

    @Property
    void any_bytes_are_drawn_or_refused(@ForAll @Size(max = 400) byte[] bytes, @ForAll Random random) {
        drawnOrRefused(bytes);
        var begun = WHOLE.get(random.nextInt(WHOLE.size()));
        drawnOrRefused(joined(Arrays.copyOf(begun, random.nextInt(40)), bytes));
    }

    @Property
    void a_cut_or_scratched_picture_is_drawn_or_refused(@ForAll Random random) {
        var whole = WHOLE.get(random.nextInt(WHOLE.size()));
        var bytes = Arrays.copyOf(whole, random.nextInt(3) > 0 ? whole.length : random.nextInt(whole.length));
        // Most of what can be said wrongly is said in the first bytes.
        var reach = random.nextBoolean() ? bytes.length : Math.min(bytes.length, 200);
        for (var scratch = random.nextInt(6); scratch > 0 && reach > 0; scratch--) {
            bytes[random.nextInt(reach)] = (byte) random.nextInt();
        }
        drawnOrRefused(bytes);
    }

    /** A piece of it is missing, stands twice, or stands elsewhere. */
    @Property
    void a_picture_of_wrong_pieces_is_drawn_or_refused(@ForAll Random random) {
        var one = WHOLE.get(random.nextInt(WHOLE.size()));
        var other = WHOLE.get(random.nextInt(WHOLE.size()));
        var from = random.nextInt(other.length);

        drawnOrRefused(joined(
                Arrays.copyOf(one, random.nextInt(one.length)),
                Arrays.copyOfRange(other, from, from + random.nextInt(other.length - from))));
    }

    /** No room is made for what is only claimed: it is refused by its head, before its body fails it. */
    @Property
    void a_picture_that_claims_to_be_enormous_is_refused_by_its_head(
            @ForAll @IntRange(min = 2001) int width, @ForAll @IntRange(min = 2000) int height) {
        assertThat(refusal(png(width, height, new byte[0]))).hasNoCause();
        var jpeg = WHOLE.get(WHOLE.size() - 1).clone();
        var frame = frame(jpeg);
        ByteBuffer.wrap(jpeg).putShort(frame, (short) Math.min(height, 65_000)).putShort(frame + 2, (short)
                Math.min(width, 65_000));
        assertThat(refusal(jpeg)).hasNoCause();
    }

    /** Few bytes can be many points, all of them there. */
    @Property(tries = 30)
    void a_picture_that_unfolds_is_refused(@ForAll @IntRange(min = 1, max = 8000) int width) {
        var height = 4_000_000 / width + 1;

        assertThat(refusal(png(width, height, new byte[(width / 8 + 2) * height])))
                .hasNoCause();
    }

    @Property
    void a_picture_is_drawn_as_it_was_on_white(
            @ForAll @IntRange(min = 1, max = 40) int width,
            @ForAll @IntRange(min = 1, max = 40) int height,
            @ForAll int colour) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int opaque = colour | 0xFF000000;
        for (var x = 0; x < width; x++) {
            picture.setRGB(x, (x + colour & 0xFF) % height, opaque);
        }

        var drawn = Picture.of(written(picture, "png"), "");

        assertThat(drawn.getWidth()).isEqualTo(width);
        assertThat(drawn.getHeight()).isEqualTo(height);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                assertThat(drawn.getRGB(x, y))
                        .isEqualTo(picture.getRGB(x, y) == opaque ? opaque : Color.WHITE.getRGB());
            }
        }
    }

    @Property(tries = 20)
    void a_long_picture_is_drawn_small(@ForAll @IntRange(min = 801, max = 60_000) int length, @ForAll boolean upright) {
        var width = upright ? 3 : length;
        var height = upright ? length : 3;

        var drawn = Picture.of(png(width, height, new byte[(width / 8 + 2) * height]), "");

        assertThat(Math.max(drawn.getWidth(), drawn.getHeight())).isBetween(799, 800);
        assertThat(Math.min(drawn.getWidth(), drawn.getHeight())).isBetween(1, 3);
    }

    @Property(tries = 20)
    void other_kinds_of_pictures_are_refused(@ForAll @IntRange(max = 3) int kind) {
        refusal(written(drawn(BufferedImage.TYPE_BYTE_BINARY), OTHERS.get(kind)));
    }

    private static void drawnOrRefused(byte[] bytes) {
        tried(bytes);
    }

    private static RuleViolation refusal(byte[] bytes) {
        return tried(bytes).orElseThrow(() -> new AssertionError("drawn"));
    }

    private static Optional<RuleViolation> tried(byte[] bytes) {
        try {
            var drawn = Picture.of(bytes, "logo");
            assertThat(drawn.getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
            assertThat(drawn.getWidth()).isBetween(1, 800);
            assertThat(drawn.getHeight()).isBetween(1, 800);
            return Optional.empty();
        } catch (RuleViolation refused) {
            assertThat(refused.rule()).isEqualTo(PrintingRule.A_PICTURE_IS_A_SMALL_PNG_OR_JPEG);
            assertThat(refused.args()).containsExactly("logo");
            return Optional.of(refused);
        }
    }

    private static BufferedImage drawn(int type) {
        var picture = new BufferedImage(WIDTH, HEIGHT, type);
        for (var x = 0; x < WIDTH; x++) {
            for (var y = 0; y < HEIGHT; y++) {
                picture.setRGB(x, y, new Color(x * 8, y * 15, x * y % 256).getRGB());
            }
        }
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(picture, format, bytes)).as(format).isTrue();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same JPEG with a description of its colours, as cameras write it. */
    private static byte[] withColours(byte[] jpeg) {
        var grey = new String(jpeg, StandardCharsets.ISO_8859_1).contains("\u00ff\u00c0\u0000\u000b");
        var profile = ICC_Profile.getInstance(grey ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB)
                .getData();
        var name = "ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1);
        var head = ByteBuffer.allocate(4 + name.length)
                .putShort((short) 0xFFE2)
                .putShort((short) (2 + name.length + profile.length))
                .put(name)
                .array();
        // Behind the start and the segment of 16 bytes that says JFIF.
        return joined(Arrays.copyOf(jpeg, 20), head, profile, Arrays.copyOfRange(jpeg, 20, jpeg.length));
    }

    /** Where the height and, behind it, the width stand. */
    private static int frame(byte[] jpeg) {
        var at = 2;
        while (jpeg[at + 1] != (byte) 0xC0) {
            at += 2 + ByteBuffer.wrap(jpeg).getShort(at + 2);
        }
        return at + 5;
    }

    /** Of one bit a point. */
    private static byte[] png(int width, int height, byte[] points) {
        var head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(points);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", head),
                chunk("IDAT", packed.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String name, byte[] content) {
        var named = joined(name.getBytes(StandardCharsets.US_ASCII), content);
        var check = new CRC32();
        check.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) check.getValue())
                .array();
    }

    private static byte[] joined(byte[]... pieces) {
        var whole = new ByteArrayOutputStream();
        for (var piece : pieces) {
            whole.writeBytes(piece);
        }
        return whole.toByteArray();
    }
}
