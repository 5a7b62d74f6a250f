package io.jinlin.launcher.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a hand draws and an eye reads: the signature on the phone, the words on the paper. */
final class Drawing {

    private Drawing() {}

    static byte[] signature() {
        var image = new BufferedImage(480, 160, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 480, 160);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(5));
        pen.drawPolyline(
                new int[] {40, 110, 90, 190, 260, 240, 330, 440}, new int[] {40, 120, 30, 110, 50, 130, 60, 90}, 8);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String textOf(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF cannot be read", e);
        }
    }
}
