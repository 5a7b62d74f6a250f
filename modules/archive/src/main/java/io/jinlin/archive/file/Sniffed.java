package io.jinlin.archive.file;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.archive.ArchiveRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;

/** What bytes are, found by looking at them: media type, the ending that goes with it, and how large a picture is. */
public record Sniffed(String mediaType, String ending, long pixels) {

    private static final int MEGABYTE = 1024 * 1024;
    private static final long MEGAPIXELS_4 = 4_000_000;
    private static final long MEGAPIXELS_40 = 40_000_000;

    /**
     * Empty when it is none of JPEG, PNG, WebP and PDF.
     *
     * @throws io.jinlin.kernel.RuleViolation when it is a picture that cannot be read or is too large to be shown safely
     */
    public static Optional<Sniffed> of(byte[] bytes) {
        if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            return picture("image/jpeg", "jpg", pixelsRead(bytes, "jpeg"));
        }
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return picture("image/png", "png", pixelsRead(bytes, "png"));
        }
        if (starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')) {
            return picture("image/webp", "webp", pixelsOfWebP(bytes));
        }
        if (starts(bytes, 0, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(new Sniffed("application/pdf", "pdf", 0));
        }
        return Optional.empty();
    }

    /** The sender's name without paths, controls and what file systems dislike, with the ending the bytes deserve. */
    public String safeName(String given) {
        var base = Normalizer.normalize(given, Normalizer.Form.NFC).replaceAll("^.*[/\\\\]", "");
        var stem = base.replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"'<>:|?*;%=+@]", "_")
                .replaceAll("^[.\\s_-]+|[.\\s]+$", "");
        var points = stem.codePoints().limit(80).toArray();
        var name = new String(points, 0, points.length);
        return (name.isEmpty() ? "file" : name) + "." + ending.toLowerCase(Locale.ROOT);
    }

    /** Whether the picture, which is read to its end, is one that forms take. */
    public boolean fitsOnPaper(byte[] bytes) {
        if (bytes.length > MEGABYTE || pixels > MEGAPIXELS_4) {
            return false;
        }
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes)) != null;
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static Optional<Sniffed> picture(String mediaType, String ending, long pixels) {
        rule(pixels > 0, ArchiveRule.A_PICTURE_CAN_BE_READ);
        rule(pixels <= MEGAPIXELS_40, ArchiveRule.A_PICTURE_HAS_AT_MOST_40_MEGAPIXELS);
        return Optional.of(new Sniffed(mediaType, ending, pixels));
    }

    /** Width times height from the header alone: a picture bomb is never unfolded. 0 when it cannot be read. */
    private static long pixelsRead(byte[] bytes, String format) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0);
        } catch (IOException | RuntimeException unreadable) {
            return 0;
        } finally {
            reader.dispose();
        }
    }

    /** The three kinds of WebP write their size in three ways; 0 when it cannot be read. */
    private static long pixelsOfWebP(byte[] bytes) {
        if (bytes.length < 30) {
            return 0;
        }
        var data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return switch (new String(bytes, 12, 4, StandardCharsets.ISO_8859_1)) {
            case "VP8 " ->
                starts(bytes, 23, 0x9D, 0x01, 0x2A)
                        ? (long) (data.getShort(26) & 0x3FFF) * (data.getShort(28) & 0x3FFF)
                        : 0;
            case "VP8L" ->
                starts(bytes, 20, 0x2F)
                        ? (long) ((data.getInt(21) & 0x3FFF) + 1) * ((data.getInt(21) >>> 14 & 0x3FFF) + 1)
                        : 0;
            case "VP8X" -> (long) ((data.getInt(24) & 0xFFFFFF) + 1) * ((data.getInt(26) >>> 8) + 1);
            default -> 0;
        };
    }

    private static boolean starts(byte[] bytes, int offset, int... magic) {
        if (bytes.length < offset + magic.length) {
            return false;
        }
        for (var i = 0; i < magic.length; i++) {
            if ((bytes[offset + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
