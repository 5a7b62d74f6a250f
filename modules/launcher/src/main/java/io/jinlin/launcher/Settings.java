package io.jinlin.launcher;

import java.util.HashMap;
import java.util.Map;

/** What the application is told by its environment. */
final class Settings {

    private Settings() {}

    static Map<String, String> of(Stack stack, String databaseUrl) {
        var all = new HashMap<String, String>();
        all.put("JINLIN_DB_URL", databaseUrl);
        all.put("JINLIN_DB_USER", stack.app().user());
        all.put("JINLIN_DB_PASSWORD", stack.app().password());
        all.put("JINLIN_PROVISIONER_USER", stack.provisioner().user());
        all.put("JINLIN_PROVISIONER_PASSWORD", stack.provisioner().password());
        all.put("JINLIN_BASE_URL", stack.baseUrl());
        all.put("JINLIN_KEYCLOAK_URL", stack.keycloakUrl());
        all.put("JINLIN_KEYCLOAK_REALM", stack.realm());
        all.put("JINLIN_OIDC_CLIENT_ID", "jinlin-web");
        all.put("JINLIN_OIDC_CLIENT_SECRET", stack.secrets().get("client.web"));
        all.put("JINLIN_PROVISIONING_CLIENT_ID", "jinlin-provisioning");
        all.put("JINLIN_PROVISIONING_CLIENT_SECRET", stack.secrets().get("client.provisioning"));
        all.put("JINLIN_OPERATOR_CLIENT_SECRET", stack.secrets().get("client.operator"));
        all.put("JINLIN_MAIL_HOST", "localhost");
        all.put("JINLIN_MAIL_PORT", String.valueOf(stack.mailbox().smtpPort()));
        all.put("JINLIN_MAIL_FROM", "jinlin@jinlin.example");
        all.put("JINLIN_MAIL_STARTTLS", "false");
        return all;
    }
}
