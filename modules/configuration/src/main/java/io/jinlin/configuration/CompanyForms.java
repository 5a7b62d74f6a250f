package io.jinlin.configuration;

import io.jinlin.configuration.version.InForce;
import io.jinlin.configuration.version.Subject;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.printing.FormTemplate;
import io.jinlin.printing.FormTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;

/** Printed forms as the company has them. */
@ApplicationScoped
public class CompanyForms {

    private static final Logger LOG = System.getLogger(CompanyForms.class.getName());

    @Inject
    InForce inForce;

    @Inject
    FormTemplates templates;

    /**
     * The version in force on that day: a paper that is a proof, such as a receipt, is printed again as it was; the standard where the company
     * had none of its own.
     */
    public FormTemplate template(String form, LocalDate day) {
        return inForce.text(new Subject("forms", form), day)
                .map(text -> own(form, text))
                .orElseGet(() -> templates.load(form));
    }

    /** What was without fault when it was published may name a field that an update took away; paper must come out all the same. */
    private FormTemplate own(String form, String text) {
        try {
            return templates.parse(form, text);
        } catch (RuleViolation outgrown) {
            LOG.log(Level.WARNING, "own version of form {0} cannot be printed any more: {1}", form, outgrown.field());
            return templates.load(form);
        }
    }
}
