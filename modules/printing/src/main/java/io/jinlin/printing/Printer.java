package io.jinlin.printing;

import jakarta.enterprise.context.ApplicationScoped;

/** Puts a form on paper. */
@ApplicationScoped
public class Printer {

    /**
     * The filled form as PDF, all copies in one file; typefaces embedded, text selectable.
     *
     * @throws io.jinlin.kernel.RuleViolation if the data is not what the form takes, or cannot be printed whole; see
     *     {@link PrintingRule}
     */
    public byte[] pdf(FormTemplate template, FormData data) {
        template.fields().check(data);
        return template.report().pdf(data.values(), data.lines(), data.mark(), data.remark());
    }
}
