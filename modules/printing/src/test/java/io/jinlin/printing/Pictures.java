package io.jinlin.printing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a PDF looks like. */
final class Pictures {

    private Pictures() {}

    static BufferedImage of(byte[] pdf, float dpi) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, dpi);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many points of the first page have the faint grey of a watermark. */
    static long grey(byte[] pdf) {
        var page = of(pdf, 72);
        long points = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int colour = page.getRGB(x, y) & 0xFFFFFF;
                if (colour == 0xEBEBEB) {
                    points++;
                }
            }
        }
        return points;
    }
}
