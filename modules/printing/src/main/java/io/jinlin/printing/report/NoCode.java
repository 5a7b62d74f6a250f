package io.jinlin.printing.report;

import java.io.File;
import java.io.Serializable;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRAbstractCompiler;
import net.sf.jasperreports.engine.design.JRCompilationSourceCode;
import net.sf.jasperreports.engine.design.JRCompilationUnit;
import net.sf.jasperreports.engine.design.JRSourceCompileTask;
import net.sf.jasperreports.engine.fill.JREvaluator;

/**
 * A report compiler that compiles nothing. Our designs only name fields and parameters, which JasperReports reads directly;
 * anything that would need generated code is refused, so no template can bring code in, whatever else goes wrong.
 */
public final class NoCode extends JRAbstractCompiler {

    public NoCode(JasperReportsContext context) {
        super(context, false);
    }

    @Override
    protected void checkLanguage(String language) {}

    @Override
    protected JRCompilationSourceCode generateSourceCode(JRSourceCompileTask task) throws JRException {
        throw refused();
    }

    @Override
    protected String compileUnits(JRCompilationUnit[] units, String classpath, File directory) throws JRException {
        throw refused();
    }

    @Override
    protected JREvaluator loadEvaluator(Serializable compiled, String name) throws JRException {
        throw refused();
    }

    @Override
    protected String getSourceFileName(String unit) {
        return unit;
    }

    private static JRException refused() {
        return new JRException("Forms hold no code");
    }
}
