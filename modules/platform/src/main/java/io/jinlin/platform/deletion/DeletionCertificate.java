package io.jinlin.platform.deletion;

import io.jinlin.tenancy.Tenant;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a certificate says, as JSON. */
final class DeletionCertificate {

    private DeletionCertificate() {}

    record Count(String table, long rows) {}

    static String counts(List<Count> counts) {
        var json = Json.createObjectBuilder();
        counts.forEach(count -> json.add(count.table, count.rows));
        return json.build().toString();
    }

    static String accounts(int deleted, int kept, int machineClients) {
        return Json.createObjectBuilder()
                .add("accountsDeleted", deleted)
                .add("accountsKeptForOtherCompanies", kept)
                .add("machineClientsDeleted", machineClients)
                .build()
                .toString();
    }

    static String written(
            Tenant tenant, DeletionRow deletion, Instant at, int backupsKeptDays, String counts, String accounts) {
        var rows = object(counts);
        return Json.createObjectBuilder()
                .add("document", "jinlin-certificate-of-deletion")
                .add(
                        "company",
                        Json.createObjectBuilder()
                                .add("alias", tenant.id().alias())
                                .add("name", tenant.name()))
                .add("orderedAt", deletion.orderedAt().toString())
                .add("orderedBy", deletion.orderedBy())
                .add("deletedAt", at.toString())
                .add(
                        "rowsDeleted",
                        rows.values().stream()
                                .mapToLong(DeletionCertificate::number)
                                .sum())
                .add("tables", rows)
                .add("identity", object(accounts))
                .add(
                        "backupsContainItUntil",
                        at.plus(Duration.ofDays(backupsKeptDays)).toString())
                .build()
                .toString();
    }

    private static long number(jakarta.json.JsonValue value) {
        return ((jakarta.json.JsonNumber) value).longValueExact();
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
