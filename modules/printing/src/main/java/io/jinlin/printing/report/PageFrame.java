package io.jinlin.printing.report;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.printing.PrintingRule.A_SIDE_TEXT_FITS_ITS_PAPER;
import static io.jinlin.printing.report.Sheet.aligned;
import static io.jinlin.printing.report.Sheet.at;
import static io.jinlin.printing.report.Sheet.quiet;
import static io.jinlin.printing.report.Sheet.sized;
import static io.jinlin.printing.report.Sheet.strong;

import io.jinlin.printing.template.Align;
import io.jinlin.printing.template.As;
import io.jinlin.printing.template.Layout;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.type.EvaluationTimeEnum;
import net.sf.jasperreports.engine.type.HorizontalImageAlignEnum;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/** What stands on every page: company, title and number above, page number below, copy name at the side, watermark behind. */
final class PageFrame {

    /** The report's parameters that do not come from the form's fields. */
    static final String COPY = "copy";

    static final String MARK = "mark";
    static final String REMARK = "remark";

    private static final int FOOT = 18;
    private static final int SIDE_PITCH = 11;

    private final Sheet sheet;
    private final Typeface typeface;
    private final Layout layout;
    private final List<Slot<?>> slots = new ArrayList<>();

    PageFrame(Sheet sheet, Typeface typeface, Layout layout) {
        this.sheet = sheet;
        this.typeface = typeface;
        this.layout = layout;
    }

    List<Slot<?>> draw() {
        sheet.design().setPageHeader(head());
        sheet.design().setPageFooter(foot());
        var remark = sheet.parameter(REMARK, String.class);
        var copy = sheet.parameter(COPY, String.class);
        var mark = sheet.parameter(MARK, Renderable.class);
        sheet.design().setBackground(sheet.paper().isRoll() ? null : background(copy, mark));
        remark((JRDesignBand) sheet.design().getPageHeader(), remark);
        return slots;
    }

    /** What is left of the page for the form itself. */
    int room() {
        return sheet.paper().height()
                - 2 * sheet.paper().edge()
                - sheet.design().getPageHeader().getHeight()
                - sheet.design().getPageFooter().getHeight();
    }

    private JRDesignBand head() {
        var header = layout.header();
        int company = header.company() == null ? 0 : Math.round(sheet.type() * 1.8f);
        int title = Math.round(sheet.type() * 3.2f);
        boolean strip = header.left() != null || header.center() != null || header.right() != null;
        int below = strip ? Math.round(sheet.type() * 1.8f) + 3 : 4;
        var band = sheet.band(company + title + below);
        int left = sheet.x(0);
        int right = sheet.x(Layout.COLUMNS);
        if (header.company() != null) {
            var slot = page(String.class, row -> row.text(header.company(), As.PLAIN));
            var text = at(sheet.write(band, slot.onPage(), left, right, company), 0);
            sized(aligned(text, Align.CENTER), sheet.type() + 2).setTextAdjust(TextAdjustEnum.SCALE_FONT);
        }
        var name = at(sheet.print(band, spaced(layout.title()), left, right, title), company);
        strong(sized(aligned(name, Align.CENTER), sheet.type() * 2));
        if (header.logo() != null) {
            var logo = header.logo();
            var slot = page(BufferedImage.class, row -> row.picture(logo));
            var picture =
                    at(sheet.picture(band, slot.onPage(), left, left + (right - left) / 4, company + title - 6), 2);
            picture.setHorizontalImageAlign(HorizontalImageAlignEnum.LEFT);
        }
        strip(band, header.left(), left, sheet.x(9), company + title, below - 3, Align.LEFT);
        strip(band, header.center(), sheet.x(9), sheet.x(16), company + title, below - 3, Align.CENTER);
        strip(band, header.right(), sheet.x(16), right, company + title, below - 3, Align.RIGHT);
        return band;
    }

    /** A title of two characters is set wide, as on every printed receipt. */
    private static String spaced(String title) {
        return title.length() == 2 ? title.charAt(0) + "   " + title.charAt(1) : title;
    }

    /** Label and value in one text, so that they stay together wherever they stand. */
    private void strip(
            JRDesignBand band, Layout.@Nullable Item item, int left, int right, int y, int height, Align align) {
        if (item == null) {
            return;
        }
        var label = item.label() == null ? "" : typeface.printable(item.label(), item.label());
        var slot = page(String.class, row -> {
            var value = row.text(item.field(), item.as());
            return label + (value == null ? "          " : value);
        });
        var text = at(sheet.write(band, slot.onPage(), left, right, height), y);
        aligned(text, align).setTextAdjust(TextAdjustEnum.SCALE_FONT);
        if (item.strong()) {
            strong(text);
        }
    }

    private void remark(JRDesignBand head, JRDesignExpression remark) {
        int right = sheet.x(Layout.COLUMNS);
        int left = sheet.paper().isRoll() ? sheet.x(0) : sheet.x(16);
        var text = at(sheet.write(head, remark, left, right, Math.round(sheet.type() * 1.5f)), 0);
        strong(sized(aligned(text, Align.RIGHT), sheet.type() - 1)).setTextAdjust(TextAdjustEnum.SCALE_FONT);
    }

    private JRDesignBand foot() {
        var footer = layout.footer();
        var band = sheet.band(FOOT);
        int left = sheet.x(0);
        int right = sheet.x(Layout.COLUMNS);
        if (sheet.paper().isRoll()) {
            if (footer.text() != null) {
                small(at(sheet.print(band, footer.text(), left, right, FOOT - 4), 4), Align.CENTER);
            }
            return band;
        }
        if (footer.formNumber() != null) {
            small(at(sheet.print(band, footer.formNumber(), left, sheet.x(6), FOOT - 4), 4), Align.LEFT);
        }
        if (footer.text() != null) {
            small(at(sheet.print(band, footer.text(), sheet.x(4), sheet.x(20), FOOT - 4), 4), Align.CENTER);
        }
        int half = typeface.width(" / 共 10 页", sheet.type() - 1.5f);
        page(band, "第 0 页", EvaluationTimeEnum.NOW, right - 2 * half, right - half, Align.RIGHT);
        page(band, " / 共 0 页", EvaluationTimeEnum.REPORT, right - half, right + 2, Align.LEFT);
        return band;
    }

    private void page(JRDesignBand band, String pattern, EvaluationTimeEnum when, int left, int right, Align align) {
        var text = at(sheet.write(band, new JRDesignExpression("$V{PAGE_NUMBER}"), left, right, FOOT - 4), 4);
        text.setPattern(pattern);
        text.setEvaluationTime(when);
        text.setTextAdjust(TextAdjustEnum.CUT_TEXT);
        small(text, align);
    }

    private <T extends JRDesignTextElement> void small(T text, Align align) {
        quiet(sized(aligned(text, align), sheet.type() - 1.5f));
    }

    private JRDesignBand background(JRDesignExpression copy, JRDesignExpression mark) {
        int height = sheet.paper().height() - 2 * sheet.paper().edge();
        var band = sheet.band(height);
        var picture = at(sheet.picture(band, mark, sheet.x(0), sheet.x(Layout.COLUMNS), height), 0);
        picture.setScaleImage(ScaleImageEnum.FILL_FRAME);
        if (!layout.copies().isEmpty()) {
            int longest = copies().stream().mapToInt(String::length).max().orElse(0);
            rule(longest * SIDE_PITCH <= height, A_SIDE_TEXT_FITS_ITS_PAPER, longest, height / SIDE_PITCH);
            int right = sheet.x(Layout.COLUMNS);
            var text = aligned(at(sheet.write(band, copy, right + 3, right + 17, height), 0), Align.CENTER);
            sized(text, sheet.type() - 0.5f).getParagraph().setLineSpacing(LineSpacingEnum.FIXED);
            text.getParagraph().setLineSpacingSize((float) SIDE_PITCH);
        }
        return band;
    }

    /** What runs down the side of each print: the name of the copy, or on carbon paper of all copies at once. */
    List<String> copies() {
        if (layout.copies().isEmpty()) {
            return List.of("");
        }
        var names = layout.copies().stream()
                .map(name -> typeface.printable(name, name))
                .toList();
        return sheet.paper().isCarbon() ? List.of(String.join("  ", names)) : names;
    }

    static String downwards(String text) {
        return text.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\n"));
    }

    private <T> Slot<T> page(Class<T> type, Slot.Reader<T> reader) {
        var slot = sheet.pageSlot(type, reader);
        slots.add(slot);
        return slot;
    }
}
