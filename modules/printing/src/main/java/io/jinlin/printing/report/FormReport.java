package io.jinlin.printing.report;

import io.jinlin.printing.FormFields;
import io.jinlin.printing.template.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import org.jspecify.annotations.Nullable;

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

    /**
     * Every copy of the form, one after the other.
     *
     * @param mark a word across the pages, or null
     * @param remark for the head of the pages, or null
     */
    public byte[] pdf(
            Map<String, Object> values,
            Map<String, List<Map<String, Object>>> tables,
            @Nullable String mark,
            @Nullable String remark) {
        var engine = Engine.one();
        return Engine.here(() -> {
            var rows = new ArrayList<Map<String, Object>>();
            blocks.forEach(block -> block.fill(values, tables, engine.typeface(), rows::add));
            var pages = new HashMap<String, Object>();
            Block.fill(page, new Values("", values, 0, engine.typeface()), pages);
            if (mark != null) {
                var word = engine.typeface().printable(mark.isEmpty() ? layout.reprintMark() : mark, "mark");
                pages.put(PageFrame.MARK, new Watermark(engine.typeface().outline(word, 100)));
                pages.put(
                        PageFrame.REMARK,
                        engine.typeface().printable((word + " " + (remark == null ? "" : remark)).strip(), "remark"));
            }
            pages.put(JRParameter.REPORT_LOCALE, Locale.SIMPLIFIED_CHINESE);
            var prints = new ArrayList<JasperPrint>();
            for (var copy : copies) {
                var parameters = new HashMap<>(pages);
                parameters.put(PageFrame.COPY, PageFrame.downwards(copy));
                prints.add(JasperFillManager.getInstance(engine.context()).fill(report, parameters, new Rows(rows)));
            }
            return engine.pdf(layout.title(), prints);
        });
    }
}
