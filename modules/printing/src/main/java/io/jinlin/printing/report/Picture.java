package io.jinlin.printing.report;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.printing.PrintingRule.A_PICTURE_IS_A_SMALL_PNG_OR_JPEG;

import io.jinlin.kernel.RuleViolation;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Pictures are decoded and drawn anew on white: neither their metadata nor their tricks reach the PDF. */
final class Picture {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_PIXELS = 4_000_000;
    private static final int WIDEST = 800;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private Picture() {}

    static BufferedImage of(byte[] bytes, String place) {
        rule(bytes.length <= MOST_BYTES, A_PICTURE_IS_A_SMALL_PNG_OR_JPEG, place);
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            rule(readers.hasNext(), A_PICTURE_IS_A_SMALL_PNG_OR_JPEG, place);
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                boolean known = FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT));
                rule(
                        known && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS,
                        A_PICTURE_IS_A_SMALL_PNG_OR_JPEG,
                        place);
                return onWhite(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            var violation = new RuleViolation(A_PICTURE_IS_A_SMALL_PNG_OR_JPEG, place);
            violation.initCause(broken);
            throw violation;
        }
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        double scale = Math.min(1.0, (double) WIDEST / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }
}
