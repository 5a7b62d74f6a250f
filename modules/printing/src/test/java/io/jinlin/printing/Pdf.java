package io.jinlin.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a PDF says when it is read by somebody else's library.
 *
 * @param text in the order of the eye
 * @param drawn in the order of drawing, cell by cell
 */
record Pdf(
        String text,
        String drawn,
        int pages,
        PDRectangle paper,
        TreeMap<String, Boolean> fontsEmbedded,
        List<String> active) {

    static Pdf of(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            var drawn = stripper.getText(document);
            stripper.setSortByPosition(true);
            var fonts = new TreeMap<String, Boolean>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    fonts.merge(font.getName().replaceAll("^[A-Z]{6}\\+", ""), font.isEmbedded(), Boolean::logicalAnd);
                }
            }
            var active = new ArrayList<String>();
            for (var name : List.of("OpenAction", "AA", "AcroForm", "Names")) {
                if (document.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName(name))) {
                    active.add(name);
                }
            }
            for (var page : document.getPages()) {
                page.getAnnotations().forEach(annotation -> active.add(annotation.getSubtype()));
            }
            return new Pdf(
                    stripper.getText(document),
                    drawn,
                    document.getNumberOfPages(),
                    document.getPage(0).getMediaBox(),
                    fonts,
                    active);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text without the blanks and breaks that layout puts into it. */
    String run() {
        return text.replaceAll("\\s+", "");
    }
}
