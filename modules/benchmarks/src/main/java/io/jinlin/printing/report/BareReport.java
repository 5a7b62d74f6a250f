package io.jinlin.printing.report;

import io.jinlin.printing.FormData;
import io.jinlin.printing.FormTemplates;
import io.jinlin.printing.template.TemplateText;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.jspecify.annotations.NullMarked;

/**
 * A form as somebody would print it who has JasperReports and nothing else: our design and our typefaces, but rows and parameters that
 * lie ready, and nothing checked. In this package because a report does not show outsiders what it is made of.
 */
@NullMarked
public final class BareReport {

    private final JasperReportsContext context = Engine.one().context();
    private final JasperReport report;
    private final List<Slot<?>> page;
    private final List<Block> blocks;
    private final List<String> copies;

    /** What JasperReports itself wants to know of one form. */
    public record Filling(List<Map<String, Object>> rows, List<Map<String, Object>> parameters) {}

    private BareReport(JasperReport report, List<Slot<?>> page, List<Block> blocks, List<String> copies) {
        this.report = report;
        this.page = page;
        this.blocks = blocks;
        this.copies = copies;
    }

    /** The official version of a form. */
    public static BareReport of(FormTemplates templates, String code) {
        var text = TemplateText.of(templates.text(code));
        var fields = text.officialFields();
        var layout = text.layout(fields);
        var typeface = Engine.one().typeface();
        return Engine.here(() -> {
            var sheet = new Sheet(layout.form(), layout.paper(), typeface);
            var frame = new PageFrame(sheet, typeface, layout);
            var page = frame.draw();
            var blocks = new Body(sheet, typeface, fields, frame.room()).draw(layout.sections());
            return new BareReport(Engine.one().compiled(sheet.design()), page, blocks, frame.copies());
        });
    }

    /** Everything of the form that can be prepared before it is printed. */
    public Filling prepared(FormData form) {
        var rows = new ArrayList<Map<String, Object>>();
        blocks.forEach(
                block -> block.fill(form.values(), form.lines(), Engine.one().typeface(), rows::add));
        for (var field : report.getFields()) {
            complete(rows, field);
        }
        var parameters = new ArrayList<Map<String, Object>>();
        for (var copy : copies) {
            var all = new HashMap<String, Object>();
            Block.fill(page, new Values("", form.values(), 0, Engine.one().typeface()), all);
            all.put(JRParameter.REPORT_LOCALE, Locale.SIMPLIFIED_CHINESE);
            all.put(PageFrame.COPY, PageFrame.downwards(copy));
            parameters.add(all);
        }
        return new Filling(rows, parameters);
    }

    private static void complete(List<Map<String, Object>> rows, JRField field) {
        if (field.getValueClass() == Boolean.class) {
            rows.forEach(row -> row.putIfAbsent(field.getName(), Boolean.FALSE));
        }
    }

    /** Fills and exports, and nothing else. */
    public byte[] pdf(List<Filling> all) throws JRException {
        var prints = new ArrayList<JasperPrint>();
        for (var filling : all) {
            for (var parameters : filling.parameters()) {
                prints.add(JasperFillManager.getInstance(context)
                        .fill(report, new HashMap<>(parameters), new JRMapCollectionDataSource(rows(filling))));
            }
        }
        var bytes = new ByteArrayOutputStream(64 * 1024);
        var exporter = new JRPdfExporter(context);
        exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setCompressed(true);
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return bytes.toByteArray();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Collection<Map<String, ?>> rows(Filling filling) {
        return (Collection) filling.rows();
    }
}
