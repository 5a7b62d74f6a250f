package io.jinlin.platform.deletion;

import io.jinlin.tenancy.Tenant;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a certificate says, as JSON: this is what is signed. */
final class DeletionCertificate {

    private DeletionCertificate() {}

    record Count(String table, long rows) {}

    /** Photos, signatures and documents; each is one row of its table, too. */
    record Files(long count, long bytes) {

        Files plus(Files more) {
            return new Files(count + more.count, bytes + more.bytes);
        }
    }

    static String counts(List<Count> counts) {
        var json = Json.createObjectBuilder();
        counts.forEach(count -> json.add(count.table, count.rows));
        return json.build().toString();
    }

    static String files(Files files) {
        return Json.createObjectBuilder()
                .add("count", files.count)
                .add("bytes", files.bytes)
                .build()
                .toString();
    }

    static String accounts(int deleted, int kept, int machineClients) {
        return Json.createObjectBuilder()
                .add("accountsDeleted", deleted)
                .add("accountsKeptForOtherCompanies", kept)
                .add("machineClientsDeleted", machineClients)
                .build()
                .toString();
    }

    /** What was noted on the way. */
    record Notes(String counts, String files, String accounts) {}

    static String written(
            Tenant tenant,
            @Nullable String creditCode,
            DeletionRow deletion,
            Instant at,
            int backupsKeptDays,
            Notes notes) {
        var rows = object(notes.counts);
        var alias = tenant.id().alias();
        var company = Json.createObjectBuilder().add("alias", alias).add("name", tenant.name());
        if (creditCode != null) {
            company.add("creditCode", creditCode);
        }
        return Json.createObjectBuilder()
                .add("document", "jinlin-certificate-of-deletion")
                .add("company", company)
                .add("orderedAt", deletion.orderedAt().toString())
                .add("orderedBy", deletion.ofCompany() ? "company" : "operator")
                .add("deletedAt", at.toString())
                .add("schema", tenant.id().schema())
                .add("rowsDeleted", sum(rows))
                .add("tables", rows)
                .add("files", object(notes.files))
                .add("organisation", alias)
                .add("identity", object(notes.accounts))
                .add("contactForgotten", true)
                .add(
                        "kept",
                        Json.createArrayBuilder(List.of(
                                "name", "alias", "creditCode", "invoices", "subscriptionHistory", "certificate")))
                .add(
                        "backupsContainItUntil",
                        at.plus(Duration.ofDays(backupsKeptDays)).toString())
                .build()
                .toString();
    }

    private static long sum(JsonObject rows) {
        return rows.values().stream().mapToLong(DeletionCertificate::number).sum();
    }

    private static long number(JsonValue value) {
        return ((JsonNumber) value).longValueExact();
    }

    static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
