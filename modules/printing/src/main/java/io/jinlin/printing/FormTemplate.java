package io.jinlin.printing;

import io.jinlin.printing.report.FormReport;
import io.jinlin.printing.template.Layout;

/** A form ready to print: immutable, shared by all threads. */
public final class FormTemplate {

    private final Layout layout;
    private final FormFields fields;
    private final FormReport report;

    FormTemplate(Layout layout, FormFields fields) {
        this.layout = layout;
        this.fields = fields;
        this.report = FormReport.of(layout, fields);
    }

    /** {@code repair-order} */
    public String code() {
        return layout.form();
    }

    /** 报修单 */
    public String title() {
        return layout.title();
    }

    /** What the form takes. */
    public FormFields fields() {
        return fields;
    }

    FormReport report() {
        return report;
    }
}
