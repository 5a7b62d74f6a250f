package io.jinlin.platform.deletion;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.mailing.Enclosure;
import io.jinlin.platform.CreditCode;
import io.jinlin.platform.Customer;
import io.jinlin.platform.Customers;
import io.jinlin.platform.PlatformSql;
import io.jinlin.platform.export.PlatformKey;
import io.jinlin.platform.post.Addressee;
import io.jinlin.platform.post.CustomerPost;
import io.jinlin.platform.post.News;
import io.jinlin.platform.post.Occasion;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The last step of a deletion, one transaction: the certificate is written, the contact gets it and is forgotten, and the company is gone.
 * Either all of that has happened or none, so that nobody is forgotten who has not been told.
 */
@ApplicationScoped
public class Certification {

    @Inject
    Deletions deletions;

    @Inject
    Customers customers;

    @Inject
    Tenants tenants;

    @Inject
    PersonalTraces traces;

    @Inject
    CertificatePaper paper;

    @Inject
    CustomerPost post;

    @Inject
    PlatformKey key;

    @Inject
    PlatformSql sql;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "jinlin.backups.kept-days", defaultValue = "35")
    int backupsKeptDays;

    void certify(TenantId company) {
        var tenant = tenants.find(company.alias()).orElseThrow();
        var row = deletions.find(company).orElseThrow();
        var customer = customers.find(company);
        var now = clock.instant();
        var json = DeletionCertificate.written(
                tenant,
                customer.map(Customer::creditCode).map(CreditCode::code).orElse(null),
                row,
                now,
                backupsKeptDays,
                deletions.notes(company));
        var signed = key.sign(json.getBytes(UTF_8));
        var certificate = new Deletions.Certificate(json, signed.signature(), signed.keyId());
        var enclosures = enclosures(company, certificate);
        var reader = reader(tenant, row, customer);
        sql.run(connection -> {
            deletions.certify(connection, company, now, certificate);
            if (reader.isPresent()) {
                var day = LocalDate.ofInstant(now, clock.getZone());
                var until = day.plusDays(backupsKeptDays);
                post.tell(
                        connection,
                        company,
                        reader.get(),
                        News.of(
                                Occasion.DELETED,
                                company.alias(),
                                day,
                                until,
                                certificate.keyId(),
                                certificate.signatureText()),
                        enclosures);
            }
            traces.forget(connection, company);
            Tenants.gone(connection, company, DeletionStep.CERTIFIED.name());
            return company;
        });
        tenants.forget(company);
    }

    /** Whom the operator named, else the customer's contact. */
    private static Optional<Addressee> reader(Tenant tenant, DeletionRow row, Optional<Customer> customer) {
        var contact = customer.flatMap(Addressee::of);
        return row.contact() == null
                ? contact
                : Optional.of(new Addressee(
                        row.contact(),
                        tenant.name(),
                        contact.map(Addressee::language).orElse(Locale.SIMPLIFIED_CHINESE)));
    }

    /** On paper, and as it was signed. A name that cannot be printed does not keep a company from going. */
    private List<Enclosure> enclosures(TenantId company, Deletions.Certificate certificate) {
        var enclosures = new ArrayList<>(List.of(
                new Enclosure(
                        "certificate.json",
                        "application/json",
                        certificate.json().getBytes(UTF_8)),
                new Enclosure("certificate.sig", "application/octet-stream", certificate.signature())));
        try {
            enclosures.add(
                    0, new Enclosure("certificate-" + company + ".pdf", "application/pdf", paper.pdf(certificate)));
        } catch (RuleViolation notPrintable) {
            // the certificate itself goes with the letter
        }
        return enclosures;
    }
}
