package io.jinlin.printing.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** JasperReports, set up once: our {@code jasperreports.properties}, our typeface, no code. */
final class Engine {

    private static final Engine ONE = new Engine();

    private final SimpleJasperReportsContext context;
    private final Typeface typeface;

    private Engine() {
        context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        var settings = new Properties();
        try (var file = Engine.class.getResourceAsStream("/jasperreports.properties")) {
            settings.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        settings.stringPropertyNames().forEach(name -> context.setProperty(name, settings.getProperty(name)));
        typeface = here(() -> new Typeface(context));
    }

    static Engine one() {
        return ONE;
    }

    JasperReportsContext context() {
        return context;
    }

    Typeface typeface() {
        return typeface;
    }

    JasperReport compiled(JasperDesign design) {
        return here(() -> JasperCompileManager.getInstance(context).compile(design));
    }

    byte[] pdf(String title, List<JasperPrint> copies) {
        return here(() -> {
            var bytes = new ByteArrayOutputStream(64 * 1024);
            var exporter = new JRPdfExporter(context);
            exporter.setExporterInput(SimpleExporterInput.getInstance(copies));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
            var configuration = new SimplePdfExporterConfiguration();
            configuration.setCompressed(true);
            configuration.setMetadataTitle(title);
            configuration.setDisplayMetadataTitle(true);
            configuration.setMetadataCreator("Jinlin");
            exporter.setConfiguration(configuration);
            exporter.exportReport();
            return bytes.toByteArray();
        });
    }

    /** JasperReports looks for its fonts through the thread's class loader, which on a job's thread may be anybody's. */
    static <T> T here(Callable<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(Engine.class.getClassLoader());
        try {
            return work.call();
        } catch (RuntimeException known) {
            throw known;
        } catch (JRException broken) {
            throw new JRRuntimeException(broken);
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
