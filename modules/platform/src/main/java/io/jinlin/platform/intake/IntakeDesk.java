package io.jinlin.platform.intake;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.NewCompanies;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.PlatformSql;
import io.jinlin.platform.SignupRule;
import io.jinlin.platform.export.ArchiveParts;
import io.jinlin.platform.export.PlatformKey;
import io.jinlin.tenancy.Jobs;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** The operator's desk for archives: they are looked at as they arrive, and become a company when that is ordered. */
@ApplicationScoped
public class IntakeDesk {

    @Inject
    Imports imports;

    @Inject
    ArchiveParts parts;

    @Inject
    PlatformKey key;

    @Inject
    Tenants tenants;

    @Inject
    PlatformSql sql;

    @Inject
    NewCompanies companies;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** Keeps an archive whose signature and every file hold; of another nothing is kept. */
    @Allowed("platform.tenant.open")
    public ImportRow take(InputStream content) {
        try {
            var file = Files.createTempFile("jinlin-import-", ".zip");
            try {
                return take(content, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ImportRow take(InputStream content, Path file) throws IOException {
        var digest = sha256();
        try (var out = Files.newOutputStream(file)) {
            new DigestInputStream(content, digest).transferTo(out);
        }
        try (var archive = OpenArchive.of(file.toFile(), key)) {
            archive.verify();
            var id = Ids.next();
            try (var in = new BufferedInputStream(Files.newInputStream(file))) {
                parts.keep(id, in);
            }
            imports.add(
                    id,
                    archive.manifest(),
                    Files.size(file),
                    HexFormat.of().formatHex(digest.digest()),
                    clock.instant());
            return imports.get(id);
        }
    }

    @Allowed("platform.tenant.read")
    public ImportRow row(UUID id) {
        return imports.get(id);
    }

    /** Orders the company; its administrator's password goes to Keycloak at once and nowhere else. */
    @Allowed("platform.tenant.open")
    public ImportRow order(UUID id, TenantId company, String name, String username, String fullName, String password) {
        imports.get(id);
        rule(tenants.find(company.alias()).isEmpty(), IntakeRule.AN_ARCHIVE_BECOMES_A_NEW_COMPANY, company.alias());
        if (!tenants.named(name.strip()).isEmpty() || name.isBlank() || name.length() > 80) {
            throw new RuleViolation(IntakeRule.AN_ARCHIVE_BECOMES_A_NEW_COMPANY, name).at("name");
        }
        var local = username.strip().toLowerCase(Locale.ROOT).split("@", 2)[0];
        var account = local + "@" + company.alias();
        if (companies.account(id, account, fullName, password).isEmpty()) {
            throw new RuleViolation(SignupRule.A_USERNAME_IS_FREE, account).at("username");
        }
        sql.run(connection -> {
            rule(
                    Tenants.claim(connection, company, name.strip()),
                    IntakeRule.AN_ARCHIVE_BECOMES_A_NEW_COMPANY,
                    company.alias());
            rule(
                    Imports.order(connection, id, company, name.strip(), account, fullName.strip()),
                    IntakeRule.AN_ARCHIVE_IS_TAKEN_IN_ONCE);
            jobs.enqueue(connection, IntakeJob.NAME, id.toString(), id.toString());
            return company;
        });
        tenants.forget(company);
        return imports.get(id);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
