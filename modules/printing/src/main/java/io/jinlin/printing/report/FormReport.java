package io.jinlin.printing.report;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.printing.FormData;
import io.jinlin.printing.FormFields;
import io.jinlin.printing.template.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;

/** A form ready to be filled; made once a template, used by any number of threads. */
public final class FormReport {

    private final Layout layout;
    private final JasperReport report;
    private final List<Slot<?>> page;
    private final List<Block> blocks;
    private final List<String> copies;

    private FormReport(
            Layout layout, JasperReport report, List<Slot<?>> page, List<Block> blocks, List<String> copies) {
        this.layout = layout;
        this.report = report;
        this.page = page;
        this.blocks = blocks;
        this.copies = copies;
    }

    /** @throws io.jinlin.kernel.RuleViolation if the layout does not fit its paper or has characters that cannot be printed */
    public static FormReport of(Layout layout, FormFields fields) {
        var typeface = Engine.one().typeface();
        return Engine.here(() -> {
            var sheet = new Sheet(layout.form(), layout.paper(), typeface);
            var frame = new PageFrame(sheet, typeface, layout);
            var page = frame.draw();
            var blocks = new Body(sheet, typeface, fields, frame.room()).draw(layout.sections());
            var report = Engine.one().compiled(sheet.design());
            return new FormReport(layout, report, page, blocks, frame.copies());
        });
    }

    /** @throws io.jinlin.kernel.RuleViolation if the text has a character that cannot be printed */
    public static void mustShow(String text, String place) {
        Engine.one().typeface().printable(text, place);
    }

    /** @throws io.jinlin.kernel.RuleViolation if the picture cannot be printed */
    public static void mustShow(byte[] picture, String place) {
        try {
            Picture.of(picture, place);
        } catch (RuleViolation refused) {
            throw refused.at(place);
        }
    }

    /** Every copy of every form, one after the other, in one document that holds the typefaces once. */
    public byte[] pdf(List<FormData> forms) {
        return Engine.here(() -> {
            var prints = new ArrayList<JasperPrint>();
            for (var form : forms) {
                fill(form, prints);
            }
            return Engine.one().pdf(layout.title(), prints);
        });
    }

    private void fill(FormData form, List<JasperPrint> prints) throws JRException {
        var engine = Engine.one();
        var rows = new ArrayList<Map<String, Object>>();
        blocks.forEach(block -> block.fill(form.values(), form.lines(), engine.typeface(), rows::add));
        var pages = pages(form, engine.typeface());
        for (var copy : copies) {
            var parameters = new HashMap<>(pages);
            parameters.put(PageFrame.COPY, PageFrame.downwards(copy));
            prints.add(JasperFillManager.getInstance(engine.context()).fill(report, parameters, new Rows(rows)));
        }
    }

    /** What stands on every page of the form. */
    private Map<String, Object> pages(FormData form, Typeface typeface) {
        var pages = new HashMap<String, Object>();
        Block.fill(page, new Values("", form.values(), 0, typeface), pages);
        var mark = form.mark();
        if (mark != null) {
            var word = typeface.printable(mark.isEmpty() ? layout.reprintMark() : mark, "mark");
            var remark = form.remark() == null ? "" : form.remark();
            pages.put(PageFrame.MARK, new Watermark(typeface.outline(word, 100)));
            pages.put(PageFrame.REMARK, typeface.printable((word + " " + remark).strip(), "remark"));
        }
        pages.put(JRParameter.REPORT_LOCALE, Locale.SIMPLIFIED_CHINESE);
        return pages;
    }
}
