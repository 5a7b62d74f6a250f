package io.jinlin.printing.report;

import static io.jinlin.printing.PrintingRule.A_TEXT_HAS_ONLY_PRINTABLE_CHARACTERS;

import com.lowagie.text.pdf.BaseFont;
import io.jinlin.kernel.RuleViolation;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.zip.Deflater;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.repo.RepositoryUtil;

/** Source Han Sans in two weights, embedded in every PDF: what it can show, and how wide that is. */
final class Typeface {

    static final String NORMAL = "思源黑体正常";
    static final String STRONG = "思源黑体中粗";

    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    private final Font normal;
    private final Font strong;

    Typeface(JasperReportsContext context) throws JRException, IOException {
        normal = font(context, NORMAL);
        strong = font(context, STRONG);
    }

    private static Font font(JasperReportsContext context, String family) throws JRException, IOException {
        var info = FontUtil.getInstance(context).getFontInfo(family, null);
        if (info == null) {
            throw new IllegalStateException("No typeface " + family + " on the classpath");
        }
        var face = info.getFontFamily().getNormalFace();
        embedQuickly(face.getTtf(), RepositoryUtil.getInstance(context).getBytesFromLocation(face.getTtf()));
        return face.getFont();
    }

    /**
     * Puts the typeface into the PDF library's cache under the name JasperReports will ask for, read from memory, and packed fast
     * rather than tightly: packing its index of 30,000 glyphs tightly was three quarters of the time of a receipt.
     */
    private static void embedQuickly(String location, byte[] bytes) throws IOException {
        BaseFont.createFont(location, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, bytes, null)
                .setCompressionLevel(Deflater.BEST_SPEED);
    }

    /**
     * The text as it goes on paper: one kind of line break, no invisible joiners.
     *
     * @throws RuleViolation naming the character that the typeface does not have; a name is never printed with a hole in it
     */
    String printable(String text, String place) {
        var plain = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .replaceAll("[\u200b-\u200f\u2060\ufe0f\ufeff]", "");
        plain.codePoints()
                .filter(character -> character != '\n')
                .filter(character -> Character.isISOControl(character) || !normal.canDisplay(character))
                .findFirst()
                .ifPresent(character -> {
                    throw new RuleViolation(
                                    A_TEXT_HAS_ONLY_PRINTABLE_CHARACTERS,
                                    Character.isISOControl(character) ? "" : Character.toString(character),
                                    "U+%04X".formatted(character),
                                    place)
                            .at(place);
                });
        return plain;
    }

    int width(String text, float size) {
        return (int)
                Math.ceil(normal.deriveFont(size).getStringBounds(text, PAPER).getWidth());
    }

    /** Lines that the text takes in a column of that width; a little pessimistic, for a label must never be cut. */
    int lines(String text, float size, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(width(line, size) * 1.03 / Math.max(width, size))))
                .sum();
    }

    /** The text as a drawing, for what is not read but seen. */
    Shape outline(String text, float size) {
        return strong.deriveFont(size).createGlyphVector(PAPER, text).getOutline();
    }
}
