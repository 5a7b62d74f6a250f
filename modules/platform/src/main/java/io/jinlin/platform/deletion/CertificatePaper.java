package io.jinlin.platform.deletion;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinlin.platform.paper.PlatformForms;
import io.jinlin.printing.FormData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;

/** Puts a certificate on paper: 《数据删除证明》, with the signature of what it is printed from. */
@ApplicationScoped
public class CertificatePaper {

    private static final long KILOBYTE = 1024;
    private static final int GROUP = 11;
    private static final int HALF = 44;

    @Inject
    PlatformForms forms;

    /**
     * @throws io.jinlin.kernel.RuleViolation when the company's name has a character that the typeface lacks; the certificate itself holds
     *     without paper
     */
    public byte[] pdf(Deletions.Certificate certificate) {
        var said = DeletionCertificate.object(certificate.json());
        var company = said.getJsonObject("company");
        var files = said.getJsonObject("files");
        var signature = certificate.signatureText();
        var form = new FormData()
                .put("issuer", forms.issuer())
                .put("company", company.getString("name"))
                .put("credit-code", company.getString("creditCode", ""))
                .put("alias", company.getString("alias"))
                .put("asked-at", Instant.parse(said.getString("orderedAt")))
                .put("asked-by", said.getString("orderedBy").equals("company") ? "company" : "operator")
                .put("deleted-at", Instant.parse(said.getString("deletedAt")))
                .put("schema", said.getString("schema", "t_" + company.getString("alias")))
                .put("tables", counted(said.getJsonObject("tables").size(), "张"))
                .put("rows", counted(said.getJsonNumber("rowsDeleted").longValue(), "行"))
                .put("files", files == null ? "—" : counted(number(files, "count"), "个"))
                .put("bytes", files == null ? "—" : size(number(files, "bytes")))
                .put("organisation", said.getString("organisation", company.getString("alias")))
                .put("backups-until", Instant.parse(said.getString("backupsContainItUntil")))
                .put("key-id", certificate.keyId())
                .put("digest", grouped(digest(certificate.json())))
                .put("signature", grouped(signature.substring(0, HALF)))
                .put("signature-rest", grouped(signature.substring(HALF)));
        accounts(form, said.getJsonObject("identity"));
        return forms.pdf("deletion-certificate", form);
    }

    private static void accounts(FormData form, JsonObject identity) {
        form.put("accounts", counted(number(identity, "accountsDeleted"), "个"))
                .put("accounts-kept", counted(number(identity, "accountsKeptForOtherCompanies"), "个"))
                .put("programs", counted(number(identity, "machineClientsDeleted"), "个"));
    }

    private static long number(JsonObject counts, String name) {
        return counts.get(name) instanceof JsonNumber number ? number.longValue() : 0;
    }

    private static String counted(long count, String unit) {
        return String.format(Locale.ROOT, "%,d %s", count, unit);
    }

    private static String size(long bytes) {
        var kilobytes = (bytes + KILOBYTE - 1) / KILOBYTE;
        return kilobytes < KILOBYTE
                ? counted(kilobytes, "KB")
                : String.format(Locale.ROOT, "%,d.%d MB", kilobytes / KILOBYTE, kilobytes % KILOBYTE * 10 / KILOBYTE);
    }

    /** In groups that a person can compare. */
    private static String grouped(String text) {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    static String digest(String json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
