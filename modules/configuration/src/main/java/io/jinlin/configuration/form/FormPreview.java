package io.jinlin.configuration.form;

import static io.jinlin.configuration.ConfigurationRule.A_PREVIEW_SHOWS_A_RECORD_WITHIN_REACH;

import io.jinlin.configuration.FormRecords;
import io.jinlin.configuration.version.Kinds;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.printing.FormData;
import io.jinlin.printing.FormTemplates;
import io.jinlin.printing.Printer;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a form before it is published: with examples, or with a real record that the person may see anyway. */
@Desk
public class FormPreview {

    @Inject
    @Any
    Instance<FormRecords> records;

    @Inject
    FormTemplates templates;

    @Inject
    Printer printer;

    @Inject
    Kinds kinds;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentStaff staff;

    @Inject
    Tenancy tenancy;

    @Inject
    Tenants tenants;

    /** Real records to look at it with, the latest first. */
    @Allowed("configuration.version.read")
    public List<FormRecords.Choice> records(String form) {
        return source(form).map(source -> source.latest(form)).orElse(List.of());
    }

    /**
     * The form as PDF, not counted as a print.
     *
     * @param record null: with examples
     * @throws RuleViolation naming the place in the template
     */
    @Allowed("configuration.version.read")
    public byte[] pdf(String form, String yaml, @Nullable String record) {
        kinds.subject("forms." + form);
        var template = templates.parse(form, yaml);
        var data = record == null || record.isBlank() ? examples(form) : real(form, record);
        return printer.pdf(template, data);
    }

    private FormData examples(String form) {
        var data = templates.load(form).fields().sample();
        var company = tenancy.current()
                .flatMap(tenant -> tenants.find(tenant.alias()))
                .map(Tenant::name)
                .orElse("");
        return company.isEmpty() ? data : data.put("company", company);
    }

    private FormData real(String form, String record) {
        var source = source(form)
                .filter(one ->
                        one.latest(form).stream().anyMatch(choice -> choice.id().equals(record)))
                .orElseThrow(() -> new RuleViolation(A_PREVIEW_SHOWS_A_RECORD_WITHIN_REACH).at("record"));
        audit.record(
                "configuration.form.preview", "configuration.form", Ids.next(), Map.of("form", form, "record", record));
        return source.data(form, record);
    }

    private Optional<FormRecords> source(String form) {
        return records.stream().filter(one -> one.forms().contains(form)).findFirst();
    }
}
