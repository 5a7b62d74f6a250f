package io.jinlin.identity.provisioning;

import io.jinlin.tenancy.TenantId;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.UUID;

/** What is to be set up; the administrator's account exists already, so that no password is ever written down here. */
record ProvisioningOrder(TenantId tenant, String name, UUID administrator, String username, String fullName) {

    String written() {
        return Json.createObjectBuilder()
                .add("alias", tenant.alias())
                .add("name", name)
                .add("administrator", administrator.toString())
                .add("username", username)
                .add("fullName", fullName)
                .build()
                .toString();
    }

    static ProvisioningOrder read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var order = reader.readObject();
            return new ProvisioningOrder(
                    new TenantId(order.getString("alias")),
                    order.getString("name"),
                    UUID.fromString(order.getString("administrator")),
                    order.getString("username"),
                    order.getString("fullName"));
        }
    }
}
