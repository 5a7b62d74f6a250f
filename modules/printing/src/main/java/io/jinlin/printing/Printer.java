package io.jinlin.printing;

import io.jinlin.printing.report.FormReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts a form on paper. */
@ApplicationScoped
public class Printer {

    /**
     * Whether the text can go on paper, asked before something is booked that has to be printed.
     *
     * @param field the input it comes from
     * @throws io.jinlin.kernel.RuleViolation A_TEXT_HAS_ONLY_PRINTABLE_CHARACTERS, naming the character
     */
    public void mustShow(String text, String field) {
        FormReport.mustShow(text, field);
    }

    /**
     * Whether the picture can go on paper, asked before it is kept.
     *
     * @param field the input it comes from
     * @throws io.jinlin.kernel.RuleViolation A_PICTURE_IS_A_SMALL_PNG_OR_JPEG
     */
    public void mustShow(byte[] picture, String field) {
        FormReport.mustShow(picture, field);
    }

    /**
     * The filled form as PDF, all copies in one file; typefaces embedded, text selectable.
     *
     * @throws io.jinlin.kernel.RuleViolation if the data is not what the form takes, or cannot be printed whole; see
     *     {@link PrintingRule}
     */
    public byte[] pdf(FormTemplate template, FormData data) {
        return pdf(template, List.of(data));
    }

    /**
     * The same form for many, such as a statement for every household of a building, in one file to be sent to the printer once.
     * Held in memory until it is whole: some hundreds, not tens of thousands.
     *
     * @throws io.jinlin.kernel.RuleViolation as for a single one; nothing is printed then
     */
    public byte[] pdf(FormTemplate template, List<FormData> all) {
        all.forEach(template.fields()::check);
        return template.report().pdf(all);
    }
}
